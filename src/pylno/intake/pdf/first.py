"""The first reader: pypdf, which is Python alone and bounds what it unpacks."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

from pypdf import PageObject, PasswordType, PdfReader
from pypdf.errors import DependencyError, PyPdfError
from pypdf.generic import DictionaryObject

from pylno.intake.pdf.pages import Pages

# What pypdf lets through on damaged files, besides its own errors.
_DAMAGE = (
    PyPdfError, ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError, AssertionError,
    NotImplementedError, OverflowError, ZeroDivisionError, UnicodeError, EOFError, zlib.error, struct.error,
)  # fmt: skip
_PROPERTIES = ("Title", "Author", "CreationDate", "ModDate")


def open_pages(data: bytes, most_pages: int) -> Pages:
    """Read a PDF as far as it can be read.

    Args:
        most_pages: pages beyond are not read.
    """
    try:
        reader = PdfReader(BytesIO(data), strict=False)
        if reader.is_encrypted and reader.decrypt("") is PasswordType.NOT_DECRYPTED:
            return Pages(needs_password=True)
        pages = list(reader.pages)
    except DependencyError:
        return Pages()
    except _DAMAGE:
        return Pages()
    read = pages[:most_pages]
    return Pages(
        pages=tuple(_text(page) for page in read),
        page_count=len(pages),
        info=_info(reader),
        pictures=tuple(number for number, page in enumerate(read, start=1) if _has_picture(page)),
        flags=_flags(reader),
    )


def _text(page: PageObject) -> str | None:
    """Give the text of one page, or None when it cannot be read."""
    try:
        return page.extract_text()
    except _DAMAGE:
        return None


def _info(reader: PdfReader) -> dict[str, str]:
    """Give the properties of the file."""
    try:
        held = reader.metadata
        return {name: str(held[f"/{name}"]) for name in _PROPERTIES if held and held.get(f"/{name}")}
    except _DAMAGE:
        return {}


def _has_picture(page: PageObject) -> bool:
    """Whether a page holds a picture."""
    try:
        resources = page.get("/Resources", {}).get_object()
        held = resources.get("/XObject", {}).get_object() if "/XObject" in resources else {}
        return any(held[name].get_object().get("/Subtype") == "/Image" for name in held)
    except _DAMAGE:
        return False


def _flags(reader: PdfReader) -> tuple[str, ...]:
    """Tell of scripts, forms and files that the PDF holds; none is run or opened."""
    flags: list[str] = []
    try:
        root = reader.root_object
        names = root.get("/Names", DictionaryObject()).get_object()
        form = root.get("/AcroForm", DictionaryObject()).get_object()
        if "/JavaScript" in names or ("/OpenAction" in root and "/JS" in str(root["/OpenAction"].get_object())):
            flags.append("It holds a script, which was not run.")
        if "/EmbeddedFiles" in names:
            flags.append("It holds other files inside, which were not opened.")
        if "/XFA" in form:
            flags.append("It holds a form that only some programs show; what is typed there may be missing.")
    except _DAMAGE:
        return tuple(flags)
    return tuple(flags)
