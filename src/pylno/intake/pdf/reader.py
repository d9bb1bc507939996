"""A PDF: two readers are asked, and what they disagree on is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pylno.base import ReadState
from pylno.intake.dates import property_date
from pylno.intake.parsed import Parsed, Received, one_line, printable, refusal
from pylno.intake.pdf import first, second
from pylno.intake.pdf.lines import joined
from pylno.intake.publishers import is_organisation

_DISAGREE_SHARE = 0.2
_UNKNOWN_SHARE = 0.02
_FILE_ENDINGS = (".doc", ".docx", ".pdf", ".odt", ".rtf", ".indd", ".qxd", ".txt")
_UNLOCK = "Save a copy without a password and hand that in as well."
_SCAN = "It is probably a scan: type out what it says, or read it with a program for scans, and hand in the text."


@dataclass(frozen=True, slots=True)
class _Choice:
    """The text that was chosen for every page, and what to tell about it.

    Attributes:
        pages: their text; "" where nothing was found.
        unread: numbers of the pages that neither reader could read, from 1.
        notes: plain sentences.
    """

    pages: list[str]
    unread: list[int]
    notes: list[str]


def read(received: Received) -> Parsed:
    """Give the text of a PDF, its wrapped lines joined to paragraphs.

    Raises:
        DocumentRefused: it needs a password, is damaged, or holds no text (a scan).
    """
    one = first.open_pages(received.data, received.limits.pages)
    two = second.open_pages(received.data, received.limits.pages)
    if one.needs_password and (two is None or two.needs_password):
        raise refusal("It needs a password.", _UNLOCK)
    if not one.pages and not (two and two.pages):
        raise refusal("The PDF is damaged and cannot be read.", "Open and save it again, or ask for it again.")
    choice = _chosen(one.pages, list(two.pages) if two else [])
    count = len(choice.pages)
    text, notes = joined([page.replace("\r\n", "\n") for page in choice.pages])
    text = printable(text)
    if not text.strip():
        raise refusal(f"0 characters on {count} pages.", _SCAN)
    faults = _faults(choice, one.pictures, max(one.page_count, count), received.limits.pages)
    info = one.info or (two.info if two else {})
    author = one_line(info.get("Author"))
    date = property_date(info.get("CreationDate"))
    return Parsed(
        text=text,
        title=_title(info.get("Title")),
        publisher=author if author and is_organisation(author) else None,
        date=date,
        state=ReadState.PARTLY_READ if faults else ReadState.READ,
        reason=" ".join(faults) or None,
        notes=(*choice.notes, *notes, *one.flags, *_property_notes(author, has_date=date is not None)),
    )


def _chosen(ones: Sequence[str | None], twos: Sequence[str | None]) -> _Choice:
    """Choose for every page: the first reader's text, unless it found nothing, failed, or knows not its letters."""
    count = max(len(ones), len(twos))
    ones = [*ones, *[None] * (count - len(ones))]
    twos = [*twos, *[None] * (count - len(twos))]
    pages: list[str] = []
    unread: list[int] = []
    replaced = 0
    for number, (one, two) in enumerate(zip(ones, twos, strict=True), start=1):
        if one is None and two is None:
            unread.append(number)
        takes_second = bool(two and two.strip()) and (not (one and one.strip()) or _is_garbled(one))
        replaced += takes_second
        pages.append((two if takes_second else one) or "")
    return _Choice(pages, unread, _comparison(ones, twos, replaced))


def _comparison(ones: Sequence[str | None], twos: Sequence[str | None], replaced: int) -> list[str]:
    """Tell how far the two readers agree."""
    lengths = [sum(len("".join((page or "").split())) for page in pages) for pages in (ones, twos)]
    notes: list[str] = []
    if replaced:
        notes.append(f"{replaced} pages were read by the second PDF reader, because the first found no letters there.")
    if abs(lengths[0] - lengths[1]) > _DISAGREE_SHARE * max(lengths):
        notes.append(
            f"Two PDF readers disagree: {lengths[0]} and {lengths[1]} characters were found. "
            "Compare the text with the pages."
        )
    return notes


def _is_garbled(page: str) -> bool:
    """Whether a page's letters are not known: a font without its table of characters."""
    unknown = page.count("\ufffd") + page.count("(cid:") + sum("\ue000" <= sign <= "\uf8ff" for sign in page)
    return unknown > _UNKNOWN_SHARE * max(1, len(page))


def _faults(choice: _Choice, pictures: Sequence[int], page_count: int, most_pages: int) -> list[str]:
    """Tell what was not read."""
    faults: list[str] = []
    if choice.unread:
        faults.append(f"Pages {_numbers(choice.unread)} could not be read.")
    scanned = [number for number in pictures if number <= len(choice.pages) and not choice.pages[number - 1].strip()]
    if scanned:
        faults.append(f"Pages {_numbers(scanned)} hold pictures and no text; they may be scans.")
    if page_count > most_pages:
        faults.append(f"Only the first {most_pages} of {page_count} pages were read.")
    garbled = [number for number, page in enumerate(choice.pages, start=1) if _is_garbled(page)]
    if garbled:
        faults.append(f"Letters on pages {_numbers(garbled)} could not be told.")
    return faults


def _numbers(pages: Sequence[int]) -> str:
    """Write page numbers shortly: "1, 4-9"."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], page]
        else:
            runs.append([page, page])
    return ", ".join(str(start) if start == end else f"{start}-{end}" for start, end in runs)


def _title(words: str | None) -> str | None:
    """Give the title that the properties hold, unless it is the name of a file."""
    title = one_line(words)
    if title and title.lower().startswith("microsoft word - "):
        title = title[len("microsoft word - ") :]
    if not title or title.lower().endswith(_FILE_ENDINGS) or title.lower() in ("untitled", "document", "документ"):
        return None
    return title


def _property_notes(author: str | None, *, has_date: bool) -> list[str]:
    """Tell where date and publisher come from."""
    notes = ["Its date is that of the file's properties, not of its text."] if has_date else []
    if author and not is_organisation(author):
        notes.append("The file's properties name an author, who was not taken for the publisher.")
    return notes
