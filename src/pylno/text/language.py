"""Which language a text is written in: by letters that only some languages have, and by its smallest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

UNDETERMINED = "und"

_SAMPLE_CHARACTERS = 20_000
_FEWEST_LETTERS = 6
_SCRIPTS = {
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
    "georgian": re.compile(r"[\u10a0-\u10ff\u1c90-\u1cbf]"),
    "other": re.compile(r"[\u0370-\u03ff\u0530-\u109f\u1100-\u1c8f\u1f00-\u1fff\u3040-\ud7ff]"),
}
_SCRIPT_OF = {
    "ka": "georgian",
    **dict.fromkeys(("ru", "uk", "be", "kk", "ky", "bg", "sr", "mk", "mn", "tg"), "cyrillic"),
}
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")

# The share of its own letters among the letters of running text (statements and news, rounded); unit: 1.
_OWN_LETTERS = {"uk": ("іїєґ", 0.075), "ru": ("ыэё", 0.023)}
_FAINT = 0.15
_CYRILLIC_WORDS = {
    "ru": (
        "и в не на что с по как это из за его от для но а о к были был она они или при после также же до год "
        "года у об всех том который которые которых только если чтобы уже мы вы он под"
    ),
    "uk": (
        "і й в у не на що з та до за як це від для але а про або при після також його її були був вона вони у "
        "року він під час щоб якщо який яка які вже ми ви зі із та наших всіх тих"
    ),
    "bg": "на и да се за от в с е са не по като че през до при след това ще или са си бе беше към е които който която",
}
_LATIN_WORDS = {
    "en": (
        "the of and to in that was for on with as by is are were has have had be been from at it this which "
        "who not or an its their they he his more said after also"
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden "
        "aus er hat dass sie nach wird bei einer um am sind noch wie"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec "
        "son aux ont cette été d'une leur mais ou"
    ),
    "es": (
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este "
        "sí porque esta entre cuando muy fue"
    ),
    "pl": (
        "w i z na do się nie że to o jest jak po co od przez dla za są oraz był było ale tak także już tym "
        "który która których został jego ich"
    ),
    "tr": (
        "ve bir bu da de için ile olarak çok daha gibi olan en ne kadar sonra ise ancak göre olduğunu "
        "tarafından var değil o ki her üzerine"
    ),
    "it": ("di e il la che in un per è una non con sono si del della da le dei al ha più come anche nel alla i gli"),
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das são foi pelo",
    "nl": ("de van een en het in is dat op te zijn met voor niet aan er om ook als dan bij uit maar door naar werd"),
    "ro": "de și în a la cu pe care din nu un o mai pentru că este au fost sunt prin al ale fi sau după",
    "cs": "a v se na je že s z do o to i by jako za ve po jsem jsou pro ale při jeho které byl nebo",
    "az": "və bir bu ilə üçün də da olan ki olaraq daha sonra görə edib tərəfindən isə onun bildirib həm",
    "uz": "va bu bilan uchun bir ham deb edi esa boʻlgan haqida har bo'lgan boʻyicha o'z ular emas",
}
_WORDS_OF = {language: frozenset(words.split()) for language, words in (_CYRILLIC_WORDS | _LATIN_WORDS).items()}
_NOT_TOLD = frozenset({"bg"})
_SMALL_WORDS_SHARE, _FEW_SMALL_WORDS_SHARE = 0.12, 0.08
# A Ukrainian text of so many letters without one of its own is rare: under 1 in 30.
_ENOUGH_LETTERS = 40
# Bulgarian has the soft sign in a few words only.
_SOFT_SHARE = 0.006


def detect_language(text: str) -> str:
    """Tell the language of a text.

    Args:
        text: any text; its first 20,000 characters decide.
    Returns:
        ISO 639-1 code: en, ru, uk, kk, be, ky, ka, de, fr, es, pl, tr (it, pt, nl, ro, cs, az and uz are told apart
        from these); "und" when it cannot be told.
    """
    sample = text[:_SAMPLE_CHARACTERS].lower()
    counts = {script: len(letters.findall(sample)) for script, letters in _SCRIPTS.items()}
    script = max(counts, key=lambda name: counts[name])
    if counts[script] < _FEWEST_LETTERS:
        return UNDETERMINED
    if script == "georgian":
        return "ka"
    if script == "cyrillic":
        return _cyrillic(sample, counts[script])
    if script == "latin":
        return _by_small_words(sample, tuple(_LATIN_WORDS), enough=_SMALL_WORDS_SHARE)
    return UNDETERMINED


def script_of(language: str) -> str:
    """Give the script of a language's newspapers: "cyrillic", "georgian", or "latin" for all others."""
    return _SCRIPT_OF.get(language, "latin")


def _cyrillic(sample: str, letters: int) -> str:
    """Tell languages in Cyrillic apart by the letters that they alone have."""
    counts = Counter(sample)

    def share(which: str) -> float:
        return sum(counts[letter] for letter in which) / letters

    rare = _by_rare_letters(share)
    if rare is not None:
        return rare
    strength = {language: share(own) / usual for language, (own, usual) in _OWN_LETTERS.items()}
    strongest = max(strength, key=lambda language: strength[language])
    if strength[strongest] >= _FAINT:
        return strongest
    is_ukrainian_possible = letters < _ENOUGH_LETTERS or strength["uk"] > 0
    if not is_ukrainian_possible and share("ь") >= _SOFT_SHARE:
        return "ru"
    others = ("ru", "uk", "bg") if is_ukrainian_possible else ("ru", "bg")
    return _by_small_words(sample, others, enough=_FEW_SMALL_WORDS_SHARE)


def _by_rare_letters(share: Callable[[str], float]) -> str | None:
    """Tell the languages with letters that neither Russian nor Ukrainian has; None when it is none of these.

    Each rule is (letters, the share above which it holds, language); letters of languages that are not told apart
    further (Serbian, Tajik, Uzbek, Mongolian, Bulgarian …) give "und".
    """
    is_kyrgyz = share("ң") > 0.003 and share("ә") < 0.005
    rules = (
        ("ђћљњџјѓќѕ", 0.003, UNDETERMINED),
        ("җҷӣӯҳ", 0.002, UNDETERMINED),
        ("қғұ", 0.015 if share("қғңөұүһәі") > 0.06 else 1.0, "kk"),
        ("ңөүә", 0.02, "ky" if is_kyrgyz else UNDETERMINED),
        ("ў", 0.004, "be" if share("и") < 0.01 else UNDETERMINED),
        ("ъ", 0.006, UNDETERMINED if share("ыэ") < 0.002 and share("ь") < _SOFT_SHARE else "ru"),
    )
    return next((language for letters, enough, language in rules if share(letters) > enough), None)


def _by_small_words(sample: str, languages: tuple[str, ...], *, enough: float) -> str:
    """Tell languages apart by the share of words that are their smallest and most frequent ones."""
    words = _WORD.findall(sample)
    shares = {
        language: sum(word in _WORDS_OF[language] for word in words) / max(1, len(words)) for language in languages
    }
    best, second = sorted(shares, key=lambda language: -shares[language])[:2]
    is_clear = shares[best] >= enough and shares[best] > shares[second]
    return best if is_clear and best not in _NOT_TOLD else UNDETERMINED
