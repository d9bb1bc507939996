"""The commands ``pylno brief``, ``pylno read`` and ``pylno draft``.

Results go to files and stdout, progress and remarks to stderr. Exit code 0 done, 1 refused or failed with a plain
sentence, 2 wrong usage.
"""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Self

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from pylno import casework
from pylno.base import BadDate, PartialDate, PylnoError, UsageError
from pylno.cli import tables

app = typer.Typer(
    name="pylno",
    help="Read what everybody says about a crisis into one brief that can be checked.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class Format(StrEnum):
    """How ``pylno read`` shows what it found."""

    TABLE = "table"
    JSON = "json"


# What cannot be read is told by casework, in a sentence and without giving up the rest: hence readable=False.
Paths = Annotated[
    list[Path], typer.Argument(help="Files and folders to read. A folder is walked in sorted order.", readable=False)
]
Situation = Annotated[str | None, typer.Option(help="Name of the situation; else that of the folder.")]
AsOf = Annotated[str | None, typer.Option(help="Date on which it holds, YYYY-MM-DD; else that of the latest document.")]
Metadata = Annotated[
    Path | None,
    typer.Option(
        help="CSV with the columns id (file stem), title, publisher, date, language, class, address.", readable=False
    ),
]
AllPublic = Annotated[
    bool, typer.Option("--all-public", help="Take documents for public where nothing tells their class.")
]
Public = Annotated[
    bool, typer.Option("--public", help="Make the public edition: drops what is not public and counts what it dropped.")
]
Corrections = Annotated[
    Path | None, typer.Option(help="Workbook (.xlsx) for review: written by the first run, edited by hand, read back.")
]
Since = Annotated[
    Path | None, typer.Option(help="JSON of an earlier brief: begin with what is new, revised, withdrawn, silent.")
]


@app.callback(invoke_without_command=True)
def _start(
    show_version: Annotated[bool, typer.Option("--version", help="Print the version and end.", is_eager=True)] = False,
) -> None:
    if show_version:
        typer.echo(f"pylno {_version()}")
        raise typer.Exit


@app.command()
def brief(
    paths: Paths,
    output: Annotated[Path, typer.Option("-o", "--output", help="Where the brief (HTML) goes.")] = Path("brief.html"),
    json_path: Annotated[Path | None, typer.Option("--json", help="Where the full result (JSON) goes.")] = None,
    public: Public = False,
    since: Since = None,
    corrections: Corrections = None,
    metadata: Metadata = None,
    situation: Situation = None,
    as_of: AsOf = None,
    all_public: AllPublic = False,
) -> None:
    """Read documents and write one brief in which every number stands beside who said it, when and in which words."""
    order = casework.Order(tuple(paths), situation, _date(as_of), public, metadata, all_public, corrections, since)
    with _Shown() as shown:
        outcome = casework.write_brief(order, html=output, json_path=json_path, progress=shown.step)
    _remark(outcome.remarks)
    Console().print(tables.figures(outcome.dossier))
    for path in outcome.written:
        typer.echo(f"written: {path}")


@app.command()
def read(
    paths: Paths,
    out: Annotated[Path | None, typer.Option(help="Folder for one JSON per document.")] = None,
    html: Annotated[
        Path | None, typer.Option(help="Folder for one page per document with every sentence marked.")
    ] = None,
    format: Annotated[Format, typer.Option(help="What is printed when no folder is given.")] = Format.TABLE,  # noqa: A002 - the option's name
    metadata: Metadata = None,
    explain: Annotated[bool, typer.Option("--explain", help="Say which rule found each claim.")] = False,
) -> None:
    """Read documents and show what was found in each."""
    with _Shown() as shown:
        readings = casework.write_readings(paths, out=out, html=html, metadata=metadata, progress=shown.step)
    _remark(readings.remarks)
    if out is None and html is None and format is Format.JSON:
        typer.echo(json.dumps(casework.as_json(readings.case), ensure_ascii=False, indent=1))
    elif explain or (out is None and html is None):
        Console().print(tables.claims(readings.case, explain=explain))
    for path in readings.written:
        typer.echo(f"written: {path}", err=True)


@app.command()
def draft(
    paths: Paths,
    output: Annotated[Path, typer.Option("-o", "--output", help="Where the skeleton (Markdown) goes.")] = Path(
        "statement.md"
    ),
    public: Public = False,
    corrections: Corrections = None,
    metadata: Metadata = None,
    situation: Situation = None,
    as_of: AsOf = None,
    all_public: AllPublic = False,
) -> None:
    """Write the skeleton of a joint statement from the same material, each sentence with its claims."""
    order = casework.Order(tuple(paths), situation, _date(as_of), public, metadata, all_public, corrections)
    with _Shown() as shown:
        outcome = casework.write_statement(order, markdown=output, progress=shown.step)
    _remark(outcome.remarks)
    for path in outcome.written:
        typer.echo(f"written: {path}")


class _Shown:
    """A progress bar on stderr, shown only where a person looks on."""

    def __init__(self) -> None:
        self._bar = Progress(
            TextColumn("reading"), BarColumn(), MofNCompleteColumn(), console=Console(stderr=True), transient=True,
            disable=not sys.stderr.isatty(),
        )  # fmt: skip
        self._task = self._bar.add_task("reading", total=None)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def step(self, done: int, total: int) -> None:
        """Move the bar."""
        self._bar.update(self._task, completed=done, total=total)


def _version() -> str:
    """Give the version that is installed."""
    try:
        return version("pylno")
    except PackageNotFoundError:
        return "(run from its source, not installed)"


def _date(words: str | None) -> PartialDate | None:
    """Read a date given on the command line."""
    if words is None:
        return None
    try:
        return PartialDate.parse(words)
    except BadDate as error:
        raise UsageError(f"--as-of: {error.message}") from None


def _remark(remarks: tuple[str, ...]) -> None:
    """Print remarks on stderr."""
    for remark in remarks:
        typer.echo(remark, err=True)


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and end the process with its exit code."""
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run the command line; give its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name or a sentence that the terminal cannot write
    try:
        app(args=arguments, standalone_mode=True)
    except PylnoError as error:
        typer.echo(error.message, err=True)
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        typer.echo("Stopped. Files that were already written stay.", err=True)
        return 1
    except SystemExit as end:
        return int(end.code or 0) if not isinstance(end.code, str) else 1
    return 0
