"""One spelling for a place's name, whichever apostrophe, accent, hyphen or capitals it is written with.

Case counts ("March" is not "march"), except that a word all in capitals is read as a dateline or headline ("KYIV").
The build of the gazetteer and every question to it fold alike; that is the invariant of this room.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_HYPHENS: Final = "-\u2010\u2011"
_SIGNS: Final = str.maketrans(
    dict.fromkeys("'’‘`´ʼʻʽʾʿ′‛.")
    | dict.fromkeys(_HYPHENS, " ")
    | {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae"}
    | {"ə": "a", "Ə": "A", "ŋ": "n", "Ŋ": "N", "þ": "th", "Þ": "Th", "ð": "d", "œ": "oe", "Œ": "Oe"}
)
_APOSTROPHES: Final = "'’‘ʼ"
# Short names in capitals that would be other words otherwise ("US" is not "Us").
_KEPT_CAPITALS: Final = frozenset(
    "US UK UAE USA DRC CAR PRC ROK DPRK KSA RSA PNG BVI DPR LPR LNR NSW KPK XUAR TRNC BARMM GBAO NYC OPT SADR FYROM"
    " HKSAR".split()
)
_ARTICLES: Final = frozenset({"Al", "El", "AL", "EL"})


@lru_cache(maxsize=1 << 14)
def fold_pieces(word: str) -> tuple[str, ...]:
    """Fold one written word into the words it counts as: "Alma-Ata" gives ("Alma", "Ata").

    Args:
        word: as written, with its apostrophes, accents and possessive ending.
    Returns:
        One or more folded words; empty for a hyphen standing alone. Punctuation comes back as it is, so it ends a name.
    """
    if word.isascii() and word.isalpha():
        return (_one(word),)
    if word[-2:-1] in _APOSTROPHES and word[-1:] in "sS" and len(word) > 2:
        word = word[:-2]
    plain = unicodedata.normalize("NFKD", word.translate(_SIGNS))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    if not plain and word.strip(_HYPHENS):
        return (word,)
    return tuple(_one(piece) for piece in plain.split())


def fold(name: str) -> str:
    """Give a name's folded form: "Khān-Yūnis" and "KHAN YUNIS" both give "Khan Yunis"."""
    return " ".join(piece for word in name.split() for piece in fold_pieces(word))


def _one(piece: str) -> str:
    if piece in _ARTICLES:
        return piece.lower()
    if piece.isupper() and len(piece) > 1 and piece not in _KEPT_CAPITALS:
        return piece.capitalize()
    return piece
