"""Files that the tests make on the fly, the honest and the hostile."""

from __future__ import annotations

import json
import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from pylno.base import Document
from pylno.intake import DEFAULT_LIMITS, Limits, open_documents

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
CONTENT_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
SENTENCE_EN = "Police detained 27 people in the main square on Wednesday, the ministry said."


def opened(path: Path, limits: Limits = DEFAULT_LIMITS) -> Document:
    """Open one path that gives one document."""
    documents = list(open_documents([path], limits=limits))
    assert len(documents) == 1
    return documents[0]


def given(folder: Path, name: str, data: bytes | str, limits: Limits = DEFAULT_LIMITS) -> Document:
    """Write a file and open it."""
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return opened(path, limits)


def zipped(parts: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Pack parts into a ZIP archive."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def body_xml(inner: str) -> str:
    """Wrap paragraphs as the main part of a Word document."""
    return f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{inner}</w:body></w:document>'


def paragraph(words: str, properties: str = "") -> str:
    """Give one paragraph of a Word document."""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p>'


def docx(inner: str, more: Mapping[str, bytes | str] | None = None) -> bytes:
    """Make a small Word document of its paragraphs."""
    return zipped({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": body_xml(inner), **(more or {})})


def pdf(objects: Mapping[int, bytes], *, root: int = 1, trailer: bytes = b"") -> bytes:
    """Write a PDF of its objects, with a correct table of them."""
    out = BytesIO()
    out.write(b"%PDF-1.4\n")
    places: dict[int, int] = {}
    for number, body in objects.items():
        places[number] = out.tell()
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    table_at = out.tell()
    out.write(b"xref\n0 1\n0000000000 65535 f \n")
    for number, place in places.items():
        out.write(b"%d 1\n%010d 00000 n \n" % (number, place))
    size = max(objects) + 1
    out.write(b"trailer\n<</Size %d/Root %d 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, trailer, table_at))
    return out.getvalue()


def pdf_stream(data: bytes, keys: bytes = b"") -> bytes:
    """Give a stream object."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (keys, len(data), data)


def text_pdf(pages: list[list[str]], trailer: bytes = b"", more: Mapping[int, bytes] | None = None) -> bytes:
    """Make a PDF of plain ASCII lines, in one font."""
    objects: dict[int, bytes] = {1: b"<</Type/Catalog/Pages 2 0 R>>"}
    kids: list[bytes] = []
    for at, lines in enumerate(pages):
        page, content = 10 + 2 * at, 11 + 2 * at
        shown = b"".join(b"(%s) Tj T* " % line.encode() for line in lines)
        objects[page] = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
            % content
        )
        objects[content] = pdf_stream(b"BT /F1 10 Tf 12 TL 50 750 Td " + shown + b"ET")
        kids.append(b"%d 0 R" % page)
    objects[2] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(kids))
    objects[3] = b"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>"
    return pdf({**objects, **(more or {})}, trailer=trailer)


def export(messages: list[dict[str, object]], name: str = "Made-up channel", kind: str = "public_channel") -> str:
    """Make an export of Telegram Desktop."""
    return json.dumps({"name": name, "type": kind, "id": 1, "messages": messages}, ensure_ascii=False)


def message(text: object, number: int = 1, **more: object) -> dict[str, object]:
    """Make one message of an export, sent at 21:40 in a zone six hours ahead."""
    base: dict[str, object] = {
        "id": number, "type": "message", "date": "2022-01-05T21:40:00", "date_unixtime": "1641397200",
        "from": "Made-up channel", "text": text,
    }  # fmt: skip
    return {**base, **more}


def lying_zip(name: str, packed_from: bytes, told_size: int) -> bytes:
    """Make an archive whose directory tells a false length of its part."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(packed_from) + packer.flush()
    digest = zlib.crc32(packed_from)
    raw = name.encode()
    local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, 0, 8, 0, 0, digest, len(packed), told_size, len(raw), 0) + raw
    entry = struct.pack(
        "<4s6H3I5H2I", b"PK\1\2", 20, 20, 0, 8, 0, 0, digest, len(packed), told_size, len(raw), 0, 0, 0, 0, 0, 0
    )
    directory = entry + raw
    end = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, 1, 1, len(directory), len(local) + len(packed), 0)
    return local + packed + directory + end
