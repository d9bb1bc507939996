"""The outline of a document: blocks with their part in it (title, item, caption, signatures …), and their sentences.

A block is a paragraph, a heading or one item of a list. Plain text that was wrapped by hand is joined to paragraphs; every
offset stays that of the document's text.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from pylno.text import fold, split_sentences, split_words


class Role(StrEnum):
    """The part that a block plays."""

    TITLE = "title"
    HEADING = "heading"
    SENTENCE = "sentence"
    ITEM = "item"
    CAPTION = "caption"
    DATE_LINE = "date line"
    LABEL = "label"
    SIGNATORY = "signatory"
    FOOTER = "footer"
    POST_HEAD = "post head"


SILENT = frozenset(
    (
        Role.TITLE,
        Role.HEADING,
        Role.CAPTION,
        Role.LABEL,
        Role.DATE_LINE,
        Role.SIGNATORY,
        Role.FOOTER,
        Role.POST_HEAD,
    )
)
"""Parts in which nothing is told as having happened and nothing is asked."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the text with one role.

    Attributes:
        lead: where the block begins, its bullet or number included.
        start, end: its words, without bullet and markup at the ends.
        depth: leading white space, in characters; tells a list within a list.
        mark: the bullet or number as written, "" where there is none.
    """

    lead: int
    start: int
    end: int
    role: Role
    depth: int = 0
    mark: str = ""


@dataclass(slots=True)
class Tokens:
    """A sentence cut into words, with folded forms for looking up.

    Attributes:
        text: the document's text.
        start, end: the sentence in it.
        block: index of its block.
        role: the block's role.
        words: as written.
        low: folded.
        starts, ends: offsets of each word.
        known: the folded words as a set.
    """

    text: str
    start: int
    end: int
    block: int
    role: Role
    words: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]
    known: frozenset[str]

    def slice(self, first: int, last: int) -> str:
        """Give the text from word ``first`` to the word before ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]]


_LINE = re.compile(r"[^\n]*\S[^\n]*")
_BULLET = re.compile(
    r"[ \t\u00a0>]*(?P<mark>[•▪●◦‣■□✓➢►·*+\-–—](?=[ \t\u00a0])|[•▪●◦‣■➢►]|"
    r"\(?(?:\d{1,2}|[a-z]|[ivx]{2,4}|[IVX]{1,4})[.)](?=[ \t\u00a0]))[ \t\u00a0]*",
)
_MARKUP_BEFORE = re.compile(r"[ \t\u00a0>#*_]+")
_MARKUP_AFTER = re.compile(r"[ \t\u00a0*_#>]+\Z")
_HEAD_MARK = re.compile(r"[ \t]*#{1,6}[ \t]")
_CAPTION = re.compile(
    r"[ \t]*(?:<figcaption|photos?\s*(?:by|:|credit)|image\s*:|caption\s*:|file photo)", re.IGNORECASE
)
_TAG_LINE = re.compile(r"[ \t]*(?:</?[a-z][^>]*>[ \t]*)+\Z", re.IGNORECASE)
_FOOTER = re.compile(
    r"[ \t\W]*(?:https?://|www\.|e-?mail\b|tel(?:ephone)?[.:]|phone[.:]|contact(?:s| person)?\s*:|"
    r"for (?:more|further) information|further information|source\s*:|read more|see more|follow us|share this|"
    r"copyright|©|all rights reserved|more photos|media contact|press contact|notes? to editors)",
    re.IGNORECASE,
)
_RULE_LINE = re.compile(r"[\s\-–—_*=~·.#<>/|]*\Z")
_CLOSED = re.compile(r"[.!?:;…][\"'”’»)\]*_ \t]*\Z")
LONGEST_SENTENCE = 400
"""How many words are read as one sentence at most; what goes on (a table, a heap of signs) is read as the next."""
WRAPPED_LINE = 52
"""A line at least this long (characters) that closes no sentence may go on in the next line."""


def outline(
    text: str, *, start: int = 0, end: int | None = None, title: str | None = None, is_titled: bool = True
) -> list[Block]:
    """Give the blocks of ``text[start:end]`` in order, with title, items, captions and footers told apart.

    Args:
        text: the document's text.
        start, end: the stretch to look at.
        title: the title as metadata give it, to find it in the text; None when they do not.
        is_titled: whether the stretch may begin with a title; a post does not.
    """
    stop = len(text) if end is None else end
    is_wrapped = _is_wrapped(text[start:stop])
    blocks = [_block(text, first, last) for first, last in _paragraphs(text, start, stop, is_wrapped=is_wrapped)]
    blocks = [block for block in blocks if block.start < block.end]
    return _with_title(text, blocks, title) if is_titled else blocks


def _is_wrapped(text: str) -> bool:
    """Whether the text was wrapped by hand: most lines that another line follows end near one same width."""
    lines = text.split("\n")
    widths = [len(line) for line, following in itertools.pairwise(lines) if line.strip() and following.strip()]
    full = [width for width in widths if WRAPPED_LINE <= width <= 110]
    if len(full) < 5 or len(full) < len(widths) / 2:
        return False
    return sum(width >= max(full) - 16 for width in full) >= len(full) * 0.6


def _paragraphs(text: str, start: int, stop: int, *, is_wrapped: bool) -> Iterator[tuple[int, int]]:
    """Yield stretches that are one block each: lines, joined where one was wrapped by hand."""
    begin = last_end = -1
    for line in _LINE.finditer(text, start, stop):
        if begin < 0:
            begin = line.start()
        elif not _goes_on(text, last_end, line, is_wrapped=is_wrapped):
            yield begin, last_end
            begin = line.start()
        last_end = line.end()
    if begin >= 0:
        yield begin, last_end


def _goes_on(text: str, last_end: int, line: re.Match[str], *, is_wrapped: bool) -> bool:
    """Tell whether a line continues the paragraph that ended at ``last_end``."""
    if text.count("\n", last_end, line.start()) != 1:
        return False
    if _BULLET.match(line.group()) or _HEAD_MARK.match(line.group()) or _TAG_LINE.match(line.group()):
        return False
    before = text[text.rfind("\n", 0, last_end) + 1 : last_end]
    if _TAG_LINE.match(before) or _HEAD_MARK.match(before):
        return False
    first = line.group().lstrip()[:1]
    if first.islower() and len(before) >= 20 and not _CLOSED.search(before):
        return True
    if not is_wrapped or len(before) < WRAPPED_LINE or len(before) > 120:
        return False
    return not _CLOSED.search(before) or (first.isalpha() and len(before) < 100 and "." in before[-2:])


def _block(text: str, first: int, last: int) -> Block:
    """Give one block its role and cut off its bullet and markup."""
    words = text[first:last]
    mark = ""
    role = Role.SENTENCE
    depth = len(words) - len(words.lstrip())
    start = first
    bullet = _BULLET.match(words)
    if _HEAD_MARK.match(words):
        role = Role.HEADING
    elif bullet and bullet.group("mark") and not words.lstrip().startswith("**"):
        role, mark = Role.ITEM, bullet.group("mark")
        start = first + bullet.end()
    elif _CAPTION.match(words):
        role = Role.CAPTION
    elif _TAG_LINE.match(words) or _RULE_LINE.match(words):
        role = Role.LABEL
    elif _FOOTER.match(words):
        role = Role.FOOTER
    elif _is_heading(words):
        role = Role.HEADING
    start, end = _trim(text, start, last)
    if start >= end:  # a line of signs only
        start, end, role = first, last, Role.LABEL
    return Block(first + depth, start, end, role, depth, mark)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut white space and Markdown signs off both ends."""
    before = _MARKUP_BEFORE.match(text, start, end)
    if before:
        start = before.end()
    after = _MARKUP_AFTER.search(text[start:end])
    if after:
        end = start + after.start()
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _is_heading(words: str) -> bool:
    """Tell a short line without a closing mark from a sentence."""
    line = words.strip().strip("*_ ")
    return (
        bool(line) and "\n" not in line and len(line) <= 90 and line[-1] not in '.!?;,…”"' and len(line.split()) <= 12
    )


_LABELS = re.compile(
    r"\W*(?:joint statement|press release|statement|public statement|open letter|urgent (?:action|appeal)|"
    r"for immediate release|news|update|breaking|communiqu[eé]|press statement|media release|"
    r"joint (?:press )?release|a\+ a-|published\b.*|updated\b.*|"
    r"home|menu|share|index number.*|ai index.*|by [A-Z][\w.\- ]{2,40})\W*\Z",
    re.IGNORECASE,
)
_DATE_ONLY = re.compile(
    r"\W*(?:[A-Z][\w'’.\-]+(?: [A-Z][\w'’.\-]+)?,? +)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)? +[A-Z][a-z]+,? +\d{4}|[A-Z][a-z]+ +\d{1,2}(?:st|nd|rd|th)?,? +\d{4}|"
    r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})"
    r"(?:[ ,|–-]+\d{1,2}:\d\d.*)?\W*\Z"
)


def is_date_line(words: str) -> bool:
    """Whether a block holds a date (with a place before it or a time after it) and nothing else."""
    return len(words) < 60 and bool(_DATE_ONLY.match(words))


def _with_title(text: str, blocks: list[Block], title: str | None) -> list[Block]:
    """Mark the title, the date lines and the labels above it."""
    found = False
    told = list(blocks)
    wanted = _letters(title) if title else ""
    for index, block in enumerate(blocks[:12]):
        words = text[block.start : block.end]
        if is_date_line(words):
            told[index] = replace(block, role=Role.DATE_LINE)
        elif wanted and wanted in _letters(words) and len(words) < 2 * len(title or "") + 20:
            told[index], found = replace(block, role=Role.TITLE), True
        elif _LABELS.match(words) and not found:
            told[index] = replace(block, role=Role.LABEL)
    if not found:
        at = _first_title(text, told, may_close=title is None)
        if at is not None:
            told[at] = replace(told[at], role=Role.TITLE)
    return told


def _first_title(text: str, blocks: list[Block], *, may_close: bool) -> int | None:
    """Find the block that looks like the title: the first that is no label, when it is short and something follows.

    Args:
        text: the document's text.
        blocks: its outline.
        may_close: whether it may end in a full stop; where another title is known, such a sentence is the text's first.
    """
    for index, block in enumerate(blocks[:6]):
        if block.role in (Role.LABEL, Role.DATE_LINE, Role.FOOTER):
            continue
        words = text[block.start : block.end]
        is_short = len(words) <= 300 and len(split_sentences(words)) == 1 and "\n\n" not in words
        is_marked = block.role is Role.HEADING or (words[-1:] not in ".;:" and len(words) <= 250)
        is_plain = may_close and len(words.split()) <= 22 and index + 1 < len(blocks) and block.role is Role.SENTENCE
        if is_short and (is_marked or is_plain) and index + 1 < len(blocks):
            return index
        return None
    return None


def _letters(words: str) -> str:
    """Keep letters and digits only, lowered: for comparing titles."""
    return "".join(sign for sign in words.lower() if sign.isalnum())


def tokens_of(text: str, blocks: list[Block]) -> list[Tokens]:
    """Cut every block into sentences and these into words, in order."""
    return [
        _tokens(text, piece, number, block.role)
        for number, block in enumerate(blocks)
        for first, last in split_sentences(text, block.start, block.end)
        for piece in _pieces(split_words(text, first, last))
    ]


def _pieces(cut: list[tuple[str, int, int]]) -> Iterator[list[tuple[str, int, int]]]:
    """Cut what is too long to be a sentence."""
    for first in range(0, len(cut), LONGEST_SENTENCE):
        yield cut[first : first + LONGEST_SENTENCE]


def _tokens(text: str, cut: list[tuple[str, int, int]], number: int, role: Role) -> Tokens:
    """Make a sentence of its words."""
    first, last = cut[0][1], cut[-1][2]
    words = [word for word, _, _ in cut]
    low = [fold(word) for word in words]
    return Tokens(
        text, first, last, number, role, words, low, [s for _, s, _ in cut], [e for _, _, e in cut], frozenset(low)
    )
