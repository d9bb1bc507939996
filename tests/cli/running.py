"""The command line in a process of its own, and files that it is given."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest

from pylno.cli.app import run

SOURCE = Path(__file__).resolve().parents[2] / "src"
PERSON = "Aylin Testova"
GOOD = f"Police said on 3 March 2021 that 12 people were detained in Almaty, among them {PERSON}.\n"


@dataclass(frozen=True, slots=True)
class Said:
    """What a run ended with, wrote to stdout (out) and to stderr (told)."""

    code: int
    out: str
    told: str


def pylno(*arguments: str | Path, at: Path, **environment: str) -> Said:
    """Run the command line."""
    paths = os.pathsep.join(filter(None, (str(SOURCE), os.environ.get("PYTHONPATH"))))
    ended = subprocess.run(
        [sys.executable, "-c", "from pylno.cli import main; main()", *map(str, arguments)],
        cwd=at,
        env={**os.environ, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8", "COLUMNS": "200", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=300,
        check=False,
    )
    return Said(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def called(*arguments: str | Path, heard: pytest.CaptureFixture[str]) -> Said:
    """Call the command line within this process, which is quicker."""
    heard.readouterr()
    code = run([*map(str, arguments)])
    return Said(code, *heard.readouterr())


def assert_plain(said: Said) -> None:
    """Check that a run ended with sentences for a person: no trace, no number of a signal or error, nobody named."""
    everything = said.out + said.told
    for never in ("Traceback", "Exception", "error -", "Errno", 'File "', "<class "):
        assert never not in everything
    assert not re.search(r"\b[A-Z]\w+(Error|Warning)\b", everything)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", everything)
    assert PERSON.split()[1] not in said.told


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Pack parts into a ZIP archive."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def docx(words: str, before: str = "", more: Mapping[str, bytes] | None = None) -> bytes:
    """Make a Word document of one paragraph."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = f'<?xml version="1.0"?>{before}<w:document {space}><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body>'
    types = (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>'
    )
    return zipped({"[Content_Types].xml": types, "word/document.xml": f"{body}</w:document>", **(more or {})})


def pdf(pages: bytes, page: bytes) -> bytes:
    """Make a PDF of a catalogue (object 1), a page tree (2) and a page (3)."""
    out, places = BytesIO(), []
    out.write(b"%PDF-1.4\n")
    for number, body in enumerate((b"<</Type/Catalog/Pages 2 0 R>>", pages, page), start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer\n<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % start)
    return out.getvalue()
