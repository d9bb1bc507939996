"""Title, publisher and date as a text itself tells them."""

from __future__ import annotations

import re

from pylno.base import PartialDate
from pylno.reading.dates import find_dates
from pylno.reading.outline import Block, Role, Tokens

_DATELINE = re.compile(
    r"\s*[\W_]*(?P<place>[A-Z][\w'’.\- ]{2,40}?)"
    r"(?:, (?P<date>[A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]+(?: \d{4})?))?"
    r"\s*\((?P<agency>[A-Z][\w .&'’-]{1,30})\)\s*(?:[-–—.:]|(?=[A-Z]))"
)


def title_of(text: str, blocks: list[Block]) -> str | None:
    """Give the title as it stands in the text, or None."""
    for block in blocks:
        if block.role is Role.TITLE:
            return " ".join(text[block.start : block.end].split())
    return None


def date_of(sentences: list[Tokens], given: PartialDate | None) -> PartialDate | None:
    """Give the document's own date: as given, else that of a date line, a dateline or a closing line with a year.

    Args:
        sentences: all of them.
        given: the date that metadata or the file tell, or None.
    """
    if given is not None:
        return given
    for tokens in [*sentences[:12], *sentences[-8:]]:
        if (
            tokens.role is Role.DATE_LINE
            or (tokens.role is Role.LABEL and "published" in tokens.known)
            or _is_short(tokens)
        ):
            mentions = [mention for mention in find_dates(tokens, None) if mention.date.is_day]
            if mentions:
                return mentions[0].date
    for tokens in sentences[:3]:
        if "(" in tokens.low[:14] or tokens.role is Role.TITLE:
            mentions = [mention for mention in find_dates(tokens, None) if mention.date.is_day and mention.first < 12]
            if mentions:
                return mentions[0].date
    return None


def _is_short(tokens: Tokens) -> bool:
    """Whether a line is so short that a date in it is its whole content."""
    return (
        len(tokens.low) <= 9
        and tokens.role in (Role.SENTENCE, Role.HEADING)
        and any(len(word) == 4 and word.isdecimal() for word in tokens.low)
    )


def publisher_of(text: str, blocks: list[Block], given: str | None) -> str | None:
    """Give the publisher: as given, else the agency of a dateline ("KYIV (Agency) -"), or None."""
    if given:
        return given
    for title, line, after in zip(blocks[:6], blocks[1:7], blocks[2:8], strict=False):
        words = text[line.start : line.end]
        if (
            title.role is Role.TITLE
            and after.role is Role.DATE_LINE
            and line.role is Role.HEADING
            and len(words.split()) <= 8
        ):
            return words.removeprefix("By ").removeprefix("by ")
    for block in blocks[:5]:
        found = _DATELINE.match(text, block.start, block.end)
        if found:
            return found.group("agency").strip()
    return None


def held_on(sentences: list[Tokens], said: PartialDate | None) -> PartialDate | None:
    """Give the day for which a whole report says that it holds ("Situation report as of 10 January 2022"), or None."""
    for tokens in sentences[:8]:
        if tokens.role in (Role.TITLE, Role.HEADING, Role.DATE_LINE, Role.LABEL) and "as" in tokens.known:
            for mention in find_dates(tokens, said):
                if mention.role == "as_of" and mention.date.is_day:
                    return mention.date
    return None
