"""Languages are told by their letters and small words, or not at all."""

from __future__ import annotations

import time

import pytest

from pylno.text.language import detect_language, script_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Полиция задержала двадцать семь человек, сообщили вчера в министерстве. Объявлен комендантский час."),
        ("ru", "По словам Қасым-Жомарта Тоқаева, в городе были убиты люди, это подтвердили власти республики."),
        ("uk", "Поліція затримала двадцять сім осіб, повідомили вчора в міністерстві. Адвокати просять звільнити їх."),
        ("be", "Міліцыя затрымала дваццаць сем чалавек, паведамілі ўчора ў міністэрстве. Іх заклікаюць вызваліць."),
        ("kk", "Полиция жиырма жеті адамды ұстады, деп хабарлады кеше министрлік. Құқық қорғаушылар қарсы."),
        ("ky", "Милиция жыйырма жети кишини кармады деп билдирди кечээ министрлик. Алар бошотулган жок, өңдүү."),
        ("ka", "პოლიციამ ოცდაშვიდი ადამიანი დააკავა, განაცხადა სამინისტრომ."),
        ("en", "Police detained twenty-seven people, the ministry said on Wednesday. Lawyers call for their release."),
        ("de", "Die Polizei hat 27 Menschen festgenommen, teilte das Ministerium mit. Sie sind noch in Haft."),
        ("fr", "La police a arrêté vingt-sept personnes, a annoncé le ministère. Elles sont toujours en détention."),
        ("es", "La policía detuvo a veintisiete personas, informó el ministerio. Se pide que se las libere."),
        ("pl", "Policja zatrzymała dwadzieścia siedem osób, które nie były na proteście, podało ministerstwo."),
        ("tr", "Polis yirmi yedi kişiyi gözaltına aldı ve bakanlık bunu dün açıkladı. Sonra bırakıldılar."),
        ("und", "Полицията задържа двадесет и седем души, съобщи вчера министерството. Гражданите са пред съда."),
        ("und", "Полиција је привела двадесет седам људи, саопштило је министарство, њихова имена нису позната."),
        ("und", "警察は二十七人を拘束したと発表した。"),
        ("und", "الشرطة تعتقل سبعة وعشرين شخصا"),
        ("und", "27 / 225 (!)"),
        ("und", ""),
    ],
)  # fmt: skip
def test_language(language: str, text: str) -> None:
    assert detect_language(text) == language


def test_text_in_two_languages_is_of_the_stronger() -> None:
    russian = "Полиция задержала двадцать семь человек, эти данные сообщили вчера в министерстве. "
    ukrainian = "Поліція затримала двадцять сім осіб, повідомили вчора в міністерстві. "
    assert detect_language(russian * 5 + ukrainian) == "ru"
    assert detect_language(ukrainian * 5 + russian) == "uk"


def test_long_text_takes_no_longer_than_its_beginning() -> None:
    text = "Полиция задержала двадцать семь человек, эти данные сообщили вчера. " * 100_000
    started = time.perf_counter()
    assert detect_language(text) == "ru"
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize(
    ("language", "script"), [("ru", "cyrillic"), ("ka", "georgian"), ("en", "latin"), ("und", "latin")]
)
def test_script(language: str, script: str) -> None:
    assert script_of(language) == script
