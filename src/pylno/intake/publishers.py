"""Whether a name in a file's properties is an organisation's: the name of whoever typed the file is no publisher."""

from __future__ import annotations

import re

_WORDS = re.compile(
    r"\b(?:rights?|watch|amnesty|international|committee|cent(?:re|er)|foundation|fund|union|office|ministry|council|"
    r"commission|coalition|institute|network|association|alliance|society|government|agency|organi[sz]ation|federation|"
    r"university|press|news|media|bureau|nations|house|forum|initiative|movement|service|court|group)\b"
    r"|\b(?:комитет|центр|фонд|союз|совет|комисси|министерств|организаци|правозащит|институт|ассоциаци|агентств|"
    r"управлени|прокуратур|омбудс|движени|коалици|инициатив|університет|комітет|спілк|рад[аи]\b|комісі|міністерств|організаці|"
    r"правозахис|інститут|асоціаці|агентств|управлінн|рух\b|коаліці|ініціатив|орталы|комитет|қор|ұйым|министрліг)",
    re.IGNORECASE,
)
_ACRONYM = re.compile(r"[A-ZА-ЯІЇЄҐ]{3,10}\Z")
_MACHINES = re.compile(
    r"microsoft|\bhp\b|\bdell\b|lenovo|acer|asus|samsung|\bhome\b|repack|\badmin|\buser\b", re.IGNORECASE
)


def is_organisation(name: str) -> bool:
    """Whether a name looks like an organisation's: a word such as "Committee", or a bare acronym."""
    if _MACHINES.search(name):
        return False
    return bool(_WORDS.search(name) or _ACRONYM.match(name))
