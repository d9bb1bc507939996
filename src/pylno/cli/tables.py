"""Tables for the terminal."""

from __future__ import annotations

from rich.markup import escape
from rich.table import Table

from pylno.base import Dossier, Entry, Figure, Passage, Quantity, Review
from pylno.casework import Case


def figures(dossier: Dossier) -> Table:
    """Give the figures of a brief by what happened, each utterance once: words, range, who says it, when and where."""
    table = Table(title=f"{_plain(dossier.situation)}: who says what", title_justify="left", pad_edge=False)
    table.add_column("in these words", min_width=16)
    table.add_column("range", justify="right", no_wrap=True)
    table.add_column("who says it", min_width=14)
    table.add_column("as of", no_wrap=True)
    table.add_column("where")
    said = [entry for entry in dossier.ledger.entries if entry.same_as is None and entry.review is not Review.REJECTED]
    entries = sorted(said, key=_order)
    status = None
    for entry in entries:
        if entry.figure.status != status:
            status = entry.figure.status
            table.add_section()
            table.add_row(f"[bold]{str(status).replace('_', ' ').upper()}[/bold]")
        table.add_row(*map(_plain, _row(entry)), style="strike" if entry.withdrawn_by else None)
    return table


def _order(entry: Entry) -> tuple[str, str, str]:
    """Order by status, then by the date for which the figure holds."""
    figure = entry.figure
    when = figure.as_of or figure.event_date or figure.said_on
    return str(figure.status), str(when or "9999"), entry.id


def _row(entry: Entry) -> list[str]:
    """Give one line; an open bound and an unknown date stand as words, never as zero."""
    figure = entry.figure
    when = figure.as_of or figure.event_date
    return [
        " ".join(figure.passage.text.split()),
        _range(figure.quantity),
        entry.source or "nobody named",
        str(when) if when else "unknown",
        figure.place or "unknown",
    ]


def _range(quantity: Quantity) -> str:
    """Write the bounds in few signs."""
    low, high = _bounds(quantity)
    if quantity.low == quantity.high:
        return low
    if quantity.high is None:
        return f"{low} or more"
    return f"up to {high}" if quantity.low is None else f"{low}–{high}"


def _bounds(quantity: Quantity) -> tuple[str, str]:
    low = "open" if quantity.low is None else f"{quantity.low:,}"
    return low, "open" if quantity.high is None else f"{quantity.high:,}"


def claims(case: Case, *, explain: bool) -> Table:
    """Give every claim of every document, with the rule that found it where that was asked for."""
    table = Table(title="What was read", title_justify="left")
    for name in ("document", "at", "kind", "words", "told", *(("rule",) if explain else ())):
        table.add_column(name, overflow="fold")
    for document in case.documents:
        reading = case.readings.get(document.id)
        if reading is None:
            table.add_row(
                _plain(document.name), "", "not read", _plain(document.reason or ""), "", *(("",) if explain else ())
            )
            continue
        rows = [(one.passage, "figure", _told(one), one.rule) for one in reading.figures]
        rows += [(one.passage, "event", one.kind, one.rule) for one in reading.events]
        rows += [(one.passage, "allegation", one.act, one.rule) for one in reading.allegations]
        rows += [(one.passage, "statement", str(one.kind), one.rule) for one in reading.statements]
        rows += [(one.passage, "call", one.addressee or "nobody named", one.rule) for one in reading.calls]
        rows += [(one.passage, "signatory", "", one.rule) for one in reading.signatories]
        for passage, kind, told, found_by in sorted(rows, key=lambda row: row[0].start):
            table.add_row(*map(_plain, _claim_row(document.name, passage, kind, told, found_by, explain=explain)))
    return table


def _told(figure: Figure) -> str:
    """Say a figure's range, status and speaker in few words."""
    low, high = _bounds(figure.quantity)
    source = figure.attribution.name if figure.attribution else "the author"
    return f"{low} to {high} {str(figure.status).replace('_', ' ')}, says {source}"


def _claim_row(name: str, passage: Passage, kind: str, told: str, rule: str, *, explain: bool) -> list[str]:
    row = [name, str(passage.start), kind, " ".join(passage.text.split()), told]
    return [*row, rule] if explain else row


def _plain(text: str) -> str:
    """Give words of strangers so that they act on no terminal: no markup, no escape codes, nothing turned around."""
    return escape("".join(letter if letter.isprintable() else "\ufffd" for letter in text))
