"""Who signed: lists under a heading, lists in one line, and the trailing list of names that closes a statement."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pylno.reading.lang.en import signatories as table
from pylno.reading.outline import Block, Role


def _any(patterns: Iterable[str]) -> str:
    """Give the pattern of one of several."""
    return f"(?:{'|'.join(patterns)})"


_HEAD = re.compile(
    rf"[\s*#_“\"]*(?:{_any(table.BEFORE_HEADS)}*{_any(table.HEADS)}(?: {_any(table.BEHIND_HEADS)})*)"
    r"\s*(?P<end>[:;,.\-–—*_]*)\s*(?P<rest>.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_WEAK_HEADS = re.compile(rf"[\s*#_]*{_any(table.WEAK_HEADS)}\b", re.IGNORECASE)
_SPLIT_LINE = re.compile(r"\s*;\s*|\s*•\s*|\s*\|\s*")
_SPLIT_COMMA = re.compile(
    rf",\s+(?:and\s+(?:the\s+)?)?(?!{_any(table.AFTER_COMMAS)}\b)(?=[^\W\da-zа-яіїєґ]|[\"“«])|"
    r",?\s+and\s+(?:the\s+)?(?=[^\W\da-z][^,]*\Z)"
)
_TITLE = re.compile(rf"{_any(table.TITLES)}\b")
_TWO_PERSONS = re.compile(rf"(?<=\w)\s+and\s+(?={_TITLE.pattern})")
_CONTACT = re.compile(
    rf"https?://|www\.|@|\+?\d[\d\s()-]{{6,}}|©|bit\.ly|\w\.(?:com|org|net|ly)\b|{_any(table.CONTACT)}", re.IGNORECASE
)
_ASKING = re.compile(rf"\b{_any(table.ASKING)}\b", re.IGNORECASE)
_CLOSED_BY_DOT = re.compile(rf"\b[A-Z]\.\Z|\b{_any(table.SHORTENED)}\.\Z")
_LINKED = re.compile(r"\A\[(?P<name>[^\]]+)\]\([^)\s]*\)\Z")
_LINK_TARGET = re.compile(r"\]\([^)\s]*\)")
_NUMBERED = re.compile(r"\A\(?\d{1,3}[.)]\s+")
LONGEST_NAME = 24
"""A line with more words than this is no name."""
MOST_NAMES = 400
"""No list goes on for longer."""
MOST_WEAK_NAMES = 40
"""A list under a heading with other uses ("Individuals") goes on for no longer."""
FEWEST_TRAILING = 3
"""A trailing list without a heading needs at least this many names."""
MOST_CLOSING_LINES = 2
"""Behind a trailing list at most so many lines tell something else, such as a motto."""


def find_signatories(text: str, blocks: list[Block]) -> list[tuple[int, int, str]]:
    """Give (start, end, rule) of every signatory, in order.

    Args:
        text: the document's text.
        blocks: its outline.
    """
    found: list[tuple[int, int, str]] = []
    index = 0
    while index < len(blocks):
        block = blocks[index]
        head = _HEAD.match(text, block.start, block.end) if block.role is not Role.TITLE else None
        if head is None or not _is_head(text, block, head):
            index += 1
            continue
        taken, index = _under_heading(text, blocks, index, head)
        found.extend(taken)
    return found or _trailing(text, blocks)


def _is_head(text: str, block: Block, head: re.Match[str]) -> bool:
    """Tell a heading of a list of names from a sentence that begins alike."""
    rest = head.group("rest").strip()
    if not rest:
        return len(text[block.start : block.end].split()) <= 12
    if ":" in head.group("end"):
        return not _WEAK_HEADS.match(text, block.start, block.end) or len(rest.split()) <= 60
    return False


def _under_heading(
    text: str, blocks: list[Block], index: int, head: re.Match[str]
) -> tuple[list[tuple[int, int, str]], int]:
    """Take the names in the heading's own line and in the blocks under it; give them and the index after."""
    found: list[tuple[int, int, str]] = []
    rest = head.group("rest").strip()
    if rest:
        found.extend(_in_line(text, head.start("rest"), blocks[index].end))
    is_weak = bool(_WEAK_HEADS.match(text, blocks[index].start, blocks[index].end))
    index += 1
    while index < len(blocks) and len(found) < MOST_NAMES and not _is_contact(text, blocks[index]):
        block = blocks[index]
        inner = _inner_head(text, block)
        taken = _names_of(text, block) if inner is None else _in_line(text, inner.start("rest"), block.end)
        if taken is None and (found or not _is_note(text, block)):
            break
        found.extend(taken or ())
        index += 1
        if is_weak and inner is None and len(found) >= MOST_WEAK_NAMES:
            break
    return found, index


def _is_contact(text: str, block: Block) -> bool:
    """Whether a block tells whom to call or write to, so that the list above it has ended."""
    words = text[block.start : block.end]
    if block.role is Role.FOOTER or _CONTACT.match(words):
        return True
    return len(words.split()) > 3 and bool(_CONTACT.search(words))


def _inner_head(text: str, block: Block) -> re.Match[str] | None:
    """Tell a heading within the list ("Individuals:"), with or without names behind it."""
    inner = _HEAD.match(text, block.start, block.end)
    if inner is None:
        return None
    is_alone = not inner.group("rest").strip() and len(text[block.start : block.end].split()) <= 3
    return inner if is_alone or ":" in inner.group("end") else None


def _is_note(text: str, block: Block) -> bool:
    """Whether a block is a short label, which may stand between a heading and its first name."""
    return block.role is Role.LABEL and len(text[block.start : block.end].split()) <= LONGEST_NAME


def _names_of(text: str, block: Block) -> list[tuple[int, int, str]] | None:
    """Give the names in one block under a heading; None where it holds something else, so that the list has ended."""
    words = text[block.start : block.end]
    if "\n" in words.strip() and all(_is_name(line) for line in words.split("\n") if line.strip()):
        return _on_lines(text, block)
    if (";" in words and len(words.split()) > 6 and not words.rstrip().endswith(".")) or _is_comma_list(words):
        return _in_line(text, block.start, block.end)
    return _one(text, block.start, block.end) if _is_name(words) else None


def _on_lines(text: str, block: Block) -> list[tuple[int, int, str]]:
    """Give the names of a block with one on each line."""
    found: list[tuple[int, int, str]] = []
    begin = block.start
    for line in text[block.start : block.end].split("\n"):
        found.extend(_one(text, begin, begin + len(line)))
        begin += len(line) + 1
    return found


def _is_comma_list(words: str) -> bool:
    """Tell "A, B, C and D" in one line from one name with a comma."""
    parts = words.split(",")
    return (
        len(parts) >= 4
        and all(part.strip()[:1].isupper() or part.strip().startswith("and ") for part in parts)
        and len(words.split()) / len(parts) < 7
    )


def _is_name(words: str) -> bool:
    """Whether a line can be a signatory's name."""
    line = words.strip().strip("*_ ")
    if not line or len(line.split()) > LONGEST_NAME or line[-1] in ":?!":
        return False
    if line.endswith(".") and len(line.split()) > 8:
        return False
    first = next((sign for sign in line if sign.isalpha()), "")
    return (
        first.isupper()
        or line[0].isdecimal()
        or (
            first.islower()
            and len(line.split()) <= 4
            and sum(word[0].isupper() for word in line.split() if word[0].isalpha()) >= 1
        )
    )


def _one(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Give one name, or two when one line holds two persons joined by " and " with commas; numbers and signs cut off."""
    number = _NUMBERED.match(text[start:end])
    if number:
        start += number.end()
    while start < end and text[start] in ' *_•·-–—\t\u00a0"':
        start += 1
    while end > start and text[end - 1] in " *_,;\t\u00a0\n":
        end -= 1
    if end > start and text[end - 1] == "." and not _CLOSED_BY_DOT.search(text[start:end]):
        end -= 1
    linked = _LINKED.match(text[start:end])
    if linked:
        start, end = start + linked.start("name"), start + linked.end("name")
    two = _TWO_PERSONS.search(text, start, end)
    if two and _TITLE.match(text[start:end]):
        return [*_one(text, start, two.start()), *_one(text, two.end(), end)]
    return [(start, end, "name in a list of signatories")] if start < end else []


def _in_line(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Split one line of names at semicolons, else at commas and the last "and"."""
    line = text[start:end]
    if ";" in line or "•" in line or "|" in line:
        cuts = [(found.start(), found.end()) for found in _SPLIT_LINE.finditer(line)]
    elif "\n" in line.strip() and line.count("\n") >= 2:
        cuts = [(found.start(), found.end()) for found in re.finditer(r"\s*\n\s*", line)]
    else:
        cuts = [
            (found.start(), found.end())
            for found in _SPLIT_COMMA.finditer(line)
            if _outside_brackets(line, found.start())
        ]
        if any(line[first:last].startswith(",") and "and" in line[first:last] for first, last in cuts):
            # "A, B, and C for Truth and Justice": the last "and" belongs to a name
            cuts = [(first, last) for first, last in cuts if line[first] == ","]
    found: list[tuple[int, int, str]] = []
    begin = 0
    for first, last in [*cuts, (len(line), len(line))]:
        if line[begin:first].strip().lower().startswith("and "):
            begin += len(line[begin:first]) - len(line[begin:first].lstrip()) + 4
        found.extend(_one(text, start + begin, start + first))
        begin = last
    return found


def _outside_brackets(line: str, at: int) -> bool:
    """Whether an offset lies in no bracket that is still open."""
    return line.count("(", 0, at) <= line.count(")", 0, at)


_NO_NAMES = (Role.TITLE, Role.DATE_LINE, Role.CAPTION, Role.FOOTER)


def _trailing(text: str, blocks: list[Block]) -> list[tuple[int, int, str]]:
    """Take the lines that close a statement when they look like names and enough stand in a row."""
    names: list[Block] = []
    skipped = 0
    for block in reversed(blocks):
        words = _LINK_TARGET.sub("]", text[block.start : block.end])
        if block.role == Role.LABEL and not names:
            continue
        if block.role is Role.FOOTER and not names and "example document" in words.lower():
            continue
        if (
            block.role in _NO_NAMES
            or _CONTACT.search(words)
            or not all(_is_closing_name(line) for line in words.split("\n") if line.strip())
        ):
            if names or skipped == MOST_CLOSING_LINES:
                break
            skipped += 1
            continue
        names.append(block)
    found = [one for block in reversed(names) for one in _on_lines(text, block)]
    if not blocks:
        return []
    first = names[-1].start if names else blocks[-1].start
    in_one_line = _closing_comma_list(text, blocks[-1]) if len(names) <= 1 else []
    if in_one_line:
        found, skipped = in_one_line, 0
    if len(found) < FEWEST_TRAILING + skipped or len(names) == len(blocks):
        return []
    asks = _ASKING.search(text[:first])
    is_doubtful = any(len(text[start:end].split()) == 1 for start, end, _ in found) and len(found) < 5
    return [] if not asks or is_doubtful else found


def _closing_comma_list(text: str, block: Block) -> list[tuple[int, int, str]]:
    """Give the names of a last paragraph that is nothing but "A, B and C"."""
    words = text[block.start : block.end]
    if block.role in _NO_NAMES or _CONTACT.search(words) or words.count(",") < 2:
        return []
    found = _in_line(text, block.start, block.end)
    return found if all(_is_closing_name(text[start:end]) for start, end, _ in found) else []


def _is_closing_name(words: str) -> bool:
    """Stricter than under a heading: short, begins with a capital, most words capitalised, no closing mark."""
    line = words.strip().strip("*_ ")
    if not _is_name(line) or line[-1] in ".;,:…" or len(line.split()) > 14 or re.search(r"\d{4}", line):
        return False
    name = line.partition(",")[0]  # "Ann Example, head nurse"
    if sum(word[0].isupper() for word in name.split()) < 2:
        name = line
    letters = [word for word in re.findall(r"[^\W\d_]+", name) if len(word) > 3]
    return not letters or sum(word[0].isupper() for word in letters) / len(letters) >= 0.6
