"""The second reader: pypdfium2, the engine of a web browser."""

from __future__ import annotations

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import PdfDocument, PdfiumError

from pylno.intake.pdf.pages import Pages

_PASSWORD_CODE = pypdfium2.raw.FPDF_ERR_PASSWORD
_PROPERTIES = ("Title", "Author", "CreationDate", "ModDate")
# The engine gives this sign for a hyphen at the end of a wrapped line.
_WRAPPED_HYPHEN, _SOFT_HYPHEN = "\x02", "\xad"


def open_pages(data: bytes, most_pages: int) -> Pages | None:
    """Read a PDF as far as it can be read; None when the engine cannot open it.

    Args:
        most_pages: pages beyond are not read.
    """
    try:
        document = PdfDocument(data)
    except PdfiumError as fault:
        locked = getattr(fault, "err_code", None) == _PASSWORD_CODE
        return Pages(needs_password=True) if locked else None
    try:
        count = len(document)
        pages = tuple(_text(document, number) for number in range(min(count, most_pages)))
        held = document.get_metadata_dict()
    finally:
        document.close()
    return Pages(pages=pages, page_count=count, info={name: held[name] for name in _PROPERTIES if held.get(name)})


def _text(document: PdfDocument, number: int) -> str | None:
    """Give the text of one page, or None when it cannot be read."""
    try:
        page = document[number]
        words = str(page.get_textpage().get_text_bounded())
        page.close()
    except PdfiumError:
        return None
    return words.replace(_WRAPPED_HYPHEN, _SOFT_HYPHEN + "\n").replace("\r\n", "\n")
