"""Character sets: a text comes back the same from every set in which it can have been written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pylno.intake.charsets import decode

RUSSIAN_TEXT = (
    "полиция задержала двадцать семь человек на главной площади города сообщил представитель министерства "
    "внутренних дел правозащитники призывают власти немедленно освободить всех участников мирных собраний "
    "и расследовать применение силы объект съезд ещё это вчера журналист больница погибли ранены около "
    "более чем раненых среди них дети "
)
RUSSIAN = RUSSIAN_TEXT.split()
UKRAINIAN_TEXT = (
    "поліція затримала двадцять сім осіб на головній площі міста повідомив речник міністерства внутрішніх "
    "справ її їхні правозахисники закликають владу негайно звільнити всіх учасників мирних зібрань і "
    "розслідувати застосування сили ґрунт єдиний щодо вчора журналіст лікарня загинули поранені близько "
    "понад серед них діти "
)
UKRAINIAN = UKRAINIAN_TEXT.split()
GERMAN = (
    "Die Polizei nahm während der Kundgebung für Grundrechte über zwanzig Personen fest, größtenteils Schüler. " * 2
)
FRENCH = "La police a arrêté des manifestants près de l'hôtel de ville, où l'accès était fermé dès le début. " * 2
POLISH = "Policja zatrzymała wczoraj w mieście ponad dwadzieścia osób, które nie brały udziału w proteście. " * 2
TURKISH = "Polis dün akşam şehir merkezinde yirmiden fazla kişiyi gözaltına aldı, avukatların girişi yasaklandı. " * 2
KAZAKH = (
    "Полиция кеше қаланың орталық алаңында жиырма жеті адамды ұстады, деп хабарлады ішкі істер министрлігі, "
    "өңірде жағдай тұрақты, көп адам үйлеріне қайтты"
)


@st.composite
def sentences(draw: st.DrawFn, words: list[str]) -> str:
    """Make a text of sentences with 60 letters or more."""
    made: list[str] = []
    while sum(len(sentence) for sentence in made) < 90:
        chosen = draw(st.lists(st.sampled_from(words), min_size=5, max_size=14))
        name = draw(st.sampled_from(["", " «Азаттык»", " МВД", " 27", " BBC"]))
        made.append(" ".join(chosen).capitalize() + name + draw(st.sampled_from([".", "!", ", —", "\r\n"])))
    return " ".join(made)


@given(text=sentences(RUSSIAN))
@pytest.mark.parametrize(
    "charset", ["cp1251", "koi8-r", "cp866", "utf-16-le", "utf-16-be", "utf-16", "utf-8", "utf-8-sig"]
)
@settings(max_examples=60, deadline=None, derandomize=True)
def test_russian_comes_back(charset: str, text: str) -> None:
    if charset == "koi8-r":
        text = text.replace("«", '"').replace("»", '"').replace("—", "-")
    if charset == "cp866":
        text = text.replace("«", '"').replace("»", '"').replace("—", "-")
    assert decode(text.encode(charset)).text == text


@pytest.mark.parametrize(
    "name", ["Захар Зорин", "Тихон Тёмный", "Фома Фиников", "Иван Ильин", "Степан Снов", "Роман Рогов"]
)
def test_a_capital_is_no_quote_or_dash_of_another_set(name: str) -> None:
    text = f"{name} задержан вчера на площади. {name} ещё не найден."
    assert decode(text.encode("cp1251")).text == text


@given(text=sentences(UKRAINIAN))
@pytest.mark.parametrize("charset", ["cp1251", "koi8-u", "utf-16-le", "utf-16-be", "utf-8"])
@settings(max_examples=60, deadline=None, derandomize=True)
def test_ukrainian_comes_back(charset: str, text: str) -> None:
    if charset == "koi8-u":
        text = text.replace("«", '"').replace("»", '"').replace("—", "-")
    assert decode(text.encode(charset)).text == text


@given(text=sentences(RUSSIAN))
@pytest.mark.parametrize("charset", ["cp1251", "koi8-r"])
@settings(max_examples=30, deadline=None, derandomize=True)
def test_russian_in_capitals_comes_back(charset: str, text: str) -> None:
    text = text.upper().replace("«", '"').replace("»", '"').replace("—", "-")
    assert decode(text.encode(charset)).text == text


@pytest.mark.parametrize(
    ("text", "charset"),
    [(GERMAN, "cp1252"), (FRENCH, "cp1252"), (POLISH, "cp1250"), (TURKISH, "cp1254"), (KAZAKH, "kz1048")],
)
def test_other_languages_come_back(text: str, charset: str) -> None:
    decoded = decode(text.encode(charset))
    assert decoded.text == text
    assert decoded.fault is None
    assert decoded.notes


def test_english_with_curled_quotes_comes_back() -> None:
    text = "The ministry said “27 people” were held — it didn’t say where… " * 2
    assert decode(text.encode("cp1252")).text == text


def test_bytes_of_no_language_are_doubted() -> None:
    assert decode(bytes(range(128, 256)) * 3).fault is not None


def test_a_few_broken_places_are_counted() -> None:
    data = ("Поліція затримала 27 осіб. " * 30).encode()
    decoded = decode(data[:99] + b"\xfe\xff" + data[99:-1])
    assert decoded.charset == "UTF-8"
    assert "places are no valid UTF-8" in (decoded.fault or "")


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_any_bytes_give_a_text(data: bytes) -> None:
    decode(data).text.encode("utf-8")
