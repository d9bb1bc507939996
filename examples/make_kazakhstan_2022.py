# /// script
# requires-python = ">=3.11"
# dependencies = ["python-docx==1.2.0", "typst==0.15.2"]
# ///
"""Make the example documents of `examples/kazakhstan-2022/` from the plain texts in `examples/kazakhstan-2022-sources/`.

    python examples/make_kazakhstan_2022.py            write the documents
    python examples/make_kazakhstan_2022.py --check    write nothing; exit 1 if a made document differs from its source

The same sources give the same bytes: dates are taken from the sources, never from the clock; archives are stored, not
compressed; only the fonts inside typst are used. The README of the folder is written by hand and left alone.

A source `NAME.md` opens with `key: value` lines (format, language, publisher, date, printed, title), then paragraphs apart
by blank lines; lines that begin with `- ` are a list, lines that begin with `| ` a table whose first row is its head.
`posts.txt` is copied. In `telegram-export.txt` each block opens with `YYYY-MM-DD HH:MM | name of the channel forwarded from`.
"""

from __future__ import annotations

import argparse
import html
import io
import json
import re
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Literal

import docx
import typst
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.coreprops import CoreProperties
from docx.shared import Pt

HERE = Path(__file__).resolve().parent
SOURCES = HERE / "kazakhstan-2022-sources"
MADE = HERE / "kazakhstan-2022"

FOOTERS = {
    "en": "Example document written for Pylno around public facts; not an original.",
    "ru": "Пример документа, написанный для Pylno по общедоступным фактам; не оригинал.",
    "uk": "Приклад документа, написаний для Pylno за загальнодоступними фактами; не оригінал.",
}
ALMATY_2022 = timezone(timedelta(hours=6))  # UTC+6 in January 2022; the clocks were changed in 2024
ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
CHANNEL = "Example Relay (invented)"
CHANNEL_ID = 1000000001

PDF_TEMPLATE = """
#let source = json(bytes(sys.inputs.source))
#let (year, month, day) = source.date
#set document(title: source.title, author: source.publisher, date: datetime(year: year, month: month, day: day))
#set page(paper: "a4", margin: 2.5cm, numbering: "1", footer: context align(center, text(size: 8pt, counter(page).display())))
#set text(size: 11pt, lang: source.language, hyphenate: false)
#set par(justify: false, spacing: 1.1em)
#let paragraph(words) = std.block(sticky: words.ends-with(":"), par(words))
#text(size: 9pt, source.publisher) \\
#text(size: 9pt, source.printed)
#heading(source.title)
#v(0.6em)
#for block in source.blocks {
  if block.kind == "list" { list(..block.lines) } else { paragraph(block.lines.first()) }
}
#v(1em)
#text(size: 8pt, style: "italic", source.footer)
"""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (one line), the items of a list, or the rows of a table with cells parted by ` | `."""

    kind: Literal["paragraph", "list", "table"]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One example document before it has a format."""

    stem: str
    format: str
    language: str
    publisher: str
    date: date
    printed: str
    title: str
    blocks: tuple[Block, ...]

    @property
    def footer(self) -> str:
        return FOOTERS[self.language]

    @property
    def noon(self) -> datetime:
        """The instant that stands in the metadata: noon UTC of the day printed on the document."""
        return datetime.combine(self.date, time(12), UTC)


def read_source(path: Path) -> Source:
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return Source(
        stem=path.stem,
        format=fields["format"],
        language=fields["language"],
        publisher=fields["publisher"],
        date=date.fromisoformat(fields["date"]),
        printed=fields["printed"],
        title=fields["title"],
        blocks=tuple(read_block(text) for text in body.strip().split("\n\n")),
    )


def read_block(text: str) -> Block:
    lines = text.splitlines()
    if all(line.startswith("- ") for line in lines):
        return Block("list", tuple(line.removeprefix("- ") for line in lines))
    if all(line.startswith("| ") for line in lines):
        return Block("table", tuple(line.strip("| ") for line in lines))
    return Block("paragraph", (" ".join(lines),))


def cells(row: str) -> list[str]:
    return row.split(" | ")


def make_txt(source: Source) -> bytes:
    body = ["\n".join(f"• {line}" if block.kind == "list" else line for line in block.lines) for block in source.blocks]
    parts = [source.title, f"{source.publisher}\n{source.printed}", *body, f"--\n{source.footer}"]
    return ("\n\n".join(parts) + "\n").encode()


def make_html(source: Source) -> bytes:
    title, publisher = html.escape(source.title), html.escape(source.publisher, quote=True)
    body = "\n".join(html_block(block) for block in source.blocks)
    return f"""<!doctype html>
<html lang="{source.language}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="author" content="{publisher}">
<meta property="og:site_name" content="{publisher}">
<meta property="article:published_time" content="{source.noon.isoformat()}">
</head>
<body>
<header><p>{publisher}</p></header>
<main>
<article>
<h1>{title}</h1>
<p><time datetime="{source.date.isoformat()}">{html.escape(source.printed)}</time></p>
{body}
</article>
</main>
<footer><p>{html.escape(source.footer)}</p></footer>
</body>
</html>
""".encode()


def html_block(block: Block) -> str:
    if block.kind == "list":
        items = "\n".join(f"<li>{html.escape(line, quote=False)}</li>" for line in block.lines)
        return f"<ul>\n{items}\n</ul>"
    if block.kind == "table":
        return "<table>\n" + "\n".join(html_rows(block)) + "\n</table>"
    return f"<p>{html.escape(block.lines[0], quote=False)}</p>"


def html_rows(block: Block) -> Iterator[str]:
    for number, row in enumerate(block.lines):
        tag = "td" if number else "th"
        yield "<tr>" + "".join(f"<{tag}>{html.escape(cell, quote=False)}</{tag}>" for cell in cells(row)) + "</tr>"


def make_pdf(source: Source) -> bytes:
    payload = {
        "title": source.title,
        "publisher": source.publisher,
        "date": [source.date.year, source.date.month, source.date.day],
        "printed": source.printed,
        "language": source.language,
        "footer": source.footer,
        "blocks": [{"kind": block.kind, "lines": block.lines} for block in source.blocks],
    }
    compiler = typst.Compiler(
        PDF_TEMPLATE.encode(),
        ignore_system_fonts=True,
        sys_inputs={"source": json.dumps(payload, ensure_ascii=False)},
    )
    made = compiler.compile(format="pdf", timestamp=source.noon)
    if not isinstance(made, bytes):
        raise TypeError(f"{source.stem}: typst gave {type(made).__name__} instead of the bytes of one PDF")
    return made


def make_docx(source: Source) -> bytes:
    document = blank_docx()
    set_properties(document.core_properties, source)
    document.styles["Normal"].font.size = Pt(11)
    document.add_paragraph(source.publisher)
    document.add_paragraph(source.printed)
    document.add_heading(source.title, level=1)
    for block in source.blocks:
        for line in block.lines:
            document.add_paragraph(line, style="List Bullet" if block.kind == "list" else None)
    document.sections[0].footer.paragraphs[0].text = source.footer
    archive = io.BytesIO()
    document.save(archive)
    return same_bytes(archive.getvalue())


def blank_docx() -> Document:
    """python-docx's template without its table styles, old-Word styles and thumbnail: nine tenths of its size."""
    document = docx.Document()
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name != "Normal Table":
            style.delete()
    for part in (document.part, document.part.package):
        for key, relation in list(part.rels.items()):
            if relation.reltype.endswith(("/stylesWithEffects", "/thumbnail")):
                del part.rels[key]
    return document


def set_properties(properties: CoreProperties, source: Source) -> None:
    noon = source.noon.replace(tzinfo=None)  # python-docx takes naive instants for UTC
    properties.title = source.title
    properties.author = properties.last_modified_by = source.publisher
    properties.created = properties.modified = noon
    properties.language = source.language
    properties.comments = source.footer
    properties.revision = 1


def same_bytes(archive: bytes) -> bytes:
    """The archive again, its members in order of name, stored with one fixed time."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as new:
        for name in sorted(old.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            member = zipfile.ZipInfo(name, ZIP_EPOCH)
            member.create_system = 0
            new.writestr(member, old.read(name))
    return target.getvalue()


MAKERS: dict[str, Callable[[Source], bytes]] = {"txt": make_txt, "html": make_html, "pdf": make_pdf, "docx": make_docx}


def make_telegram(text: str) -> bytes:
    """A channel's history in the shape that Telegram Desktop exports."""
    blocks = text.strip().split("\n\n")
    messages = [telegram_message(number, block) for number, block in enumerate(blocks, start=1)]
    export = {"name": CHANNEL, "type": "public_channel", "id": CHANNEL_ID, "messages": messages}
    return (json.dumps(export, ensure_ascii=False, indent=1) + "\n").encode()


def telegram_message(number: int, block: str) -> dict[str, object]:
    head, _, text = block.partition("\n")
    written, _, origin = (part.strip() for part in head.partition("|"))
    local = datetime.strptime(written, "%Y-%m-%d %H:%M").replace(tzinfo=ALMATY_2022)
    common = {
        "date": local.replace(tzinfo=None).isoformat(),
        "date_unixtime": str(int(local.timestamp())),
    }
    if origin == "created":
        service = {"actor": CHANNEL, "actor_id": f"channel{CHANNEL_ID}", "action": "create_channel", "title": CHANNEL}
        return {"id": number, "type": "service", **common, **service, "text": "", "text_entities": []}
    entities = list(telegram_entities(text))
    sender = {"from": CHANNEL, "from_id": f"channel{CHANNEL_ID}"}
    forwarded = {"forwarded_from": origin} if origin else {}
    content = {"text": telegram_text(entities), "text_entities": entities}
    return {"id": number, "type": "message", **common, **sender, **forwarded, **content}


MARK = re.compile(r"\*\*(?P<bold>.+?)\*\*|\[(?P<link>.+?)\]\((?P<href>.+?)\)|(?P<hashtag>#\w+)")


def telegram_entities(text: str) -> Iterator[dict[str, str]]:
    end = 0
    for mark in MARK.finditer(text):
        if mark.start() > end:
            yield {"type": "plain", "text": text[end : mark.start()]}
        yield telegram_entity(mark)
        end = mark.end()
    if end < len(text):
        yield {"type": "plain", "text": text[end:]}


def telegram_entity(mark: re.Match[str]) -> dict[str, str]:
    if mark["bold"]:
        return {"type": "bold", "text": mark["bold"]}
    if mark["link"]:
        return {"type": "text_link", "text": mark["link"], "href": mark["href"]}
    return {"type": "hashtag", "text": mark["hashtag"]}


def telegram_text(entities: list[dict[str, str]]) -> str | list[str | dict[str, str]]:
    """A plain message is one string; a marked one is a list, plain parts as strings and marked parts as entities."""
    if all(entity["type"] == "plain" for entity in entities):
        return "".join(entity["text"] for entity in entities)
    return [entity["text"] if entity["type"] == "plain" else entity for entity in entities]


def documents() -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every document, in order of name."""
    for path in sorted(SOURCES.glob("*.md")):
        source = read_source(path)
        yield f"{source.stem}.{source.format}", MAKERS[source.format](source)
    yield "posts.txt", (SOURCES / "posts.txt").read_bytes()
    yield "telegram-export.json", make_telegram((SOURCES / "telegram-export.txt").read_text(encoding="utf-8"))


def differing() -> list[str]:
    """Documents in the folder that are not what their sources give; missing ones included."""
    return [name for name, made in documents() if not (MADE / name).is_file() or (MADE / name).read_bytes() != made]


def write() -> None:
    MADE.mkdir(exist_ok=True)
    for name, made in documents():
        (MADE / name).write_bytes(made)


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the example documents of examples/kazakhstan-2022/.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a document differs")
    if not parser.parse_args().check:
        write()
        return 0
    names = differing()
    for name in names:
        print(f"{MADE / name} differs from what its source gives: run this script without --check", file=sys.stderr)
    return 1 if names else 0


if __name__ == "__main__":
    sys.exit(main())
