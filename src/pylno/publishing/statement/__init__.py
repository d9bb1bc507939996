"""The skeleton of a joint statement in Markdown: nothing in it is invented, every sentence is followed by its claims.

The words of documents stand in it as quotations, escaped so that no Markdown or HTML of theirs can act.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pylno.base import ComparisonKind, Dossier, Edition, Entry, StatementKind, Status
from pylno.publishing import words
from pylno.publishing.acts import NOT_SETTLED, act_label, standards_engaged
from pylno.publishing.sections.cite import is_withdrawn, speaker_of, told_by, what_of
from pylno.publishing.shelf import AnyFiled, Shelf, kept, shelve
from pylno.publishing.statement.calls import by_duty_bearer
from pylno.publishing.statement.lines import Notes, item, marked, plain, quoted

__all__ = ["render"]

# What a count of people says of them, where its words end in a plain noun for people.
_VERBS = {
    Status.KILLED: "were killed",
    Status.INJURED: "were injured",
    Status.HOSPITALISED: "were taken to hospital",
    Status.INTENSIVE_CARE: "are in intensive care",
    Status.DETAINED: "were detained",
    Status.ARRESTED: "were arrested",
    Status.CHARGED: "were charged",
    Status.CONVICTED: "were convicted",
    Status.MISSING: "are missing",
    Status.TORTURED: "were tortured or ill-treated",
    Status.DISPLACED: "were displaced",
    Status.PROTESTERS: "took part in protests",
    Status.TROOPS: "were deployed",
}
_PEOPLE = frozenset(
    {
        "people",
        "persons",
        "men",
        "women",
        "children",
        "protesters",
        "demonstrators",
        "policemen",
        "officers",
        "soldiers",
        "troops",
        "journalists",
        "activists",
        "civilians",
        "citizens",
        "residents",
        "students",
        "workers",
        "migrants",
    }
)
_DISAGREEING = (ComparisonKind.CONTRADICTION, ComparisonKind.SET_AGAINST)


def render(dossier: Dossier) -> str:
    """Give the skeleton of a joint statement.

    Args:
        dossier: what the statement may rest on; rejected and withdrawn figures are not used as facts.
    Returns:
        Markdown. Each sentence is followed by the ids of its claims in a comment; each fact has a footnote with
        speaker, words, document and date. Where nothing is known the section says so.
    """
    shelf = shelve(dossier)
    notes = Notes(shelf)
    parts = [
        _head(dossier),
        ["## What is reported", *_facts(shelf, notes)],
        ["## What is not known", *_unknown(shelf, notes)],
        ["## Acts alleged, and the standards they engage", *_standards(shelf)],
        ["## Calls", *by_duty_bearer(shelf, notes)],
        ["## Signatories", *_signatories(shelf)],
        ["## Sources", *notes.lines()],
    ]
    return "\n\n".join("\n\n".join(part) for part in parts) + "\n"


def _head(dossier: Dossier) -> list[str]:
    day = words.date_words(dossier.as_of) if dossier.as_of else "date not stated by any document"
    lines = ["# [Title: the demand, in one sentence]"]
    if dossier.edition is Edition.INTERNAL:
        lines.append("**Internal draft. Figures that say “not reviewed” have been read by machine only.**")
    lines.append(marked(f"As of {day}.", ()))
    concern = f"The undersigned organisations are concerned by what is reported on the situation “{plain(dossier.situation)}”."
    lines.append(marked(concern, ()))
    return lines


def _facts(shelf: Shelf, notes: Notes) -> Iterator[str]:
    figures = [entry for entry in shelf.utterances() if not is_withdrawn(entry)]
    events, allegations = kept(shelf.dossier.events), kept(shelf.dossier.allegations)
    if not (figures or events or allegations):
        yield marked("No figure, event or allegation was found in the documents that could be read.", ())
    told = sorted(events, key=lambda filed: (filed.claim.date is None, str(filed.claim.date or "")))
    yield from _list("Events", (_told(shelf, notes, filed, words.label_of(filed.claim.kind)) for filed in told))
    for status in Status:
        some = [entry for entry in figures if entry.figure.status is status]
        yield from _list(words.STATUS[status], (_figure(shelf, notes, entry) for entry in some))
    yield from _list("Allegations", (_told(shelf, notes, one, act_label(one.claim.act)) for one in allegations))
    yield from _list("Where the sources disagree", _pairs(shelf, notes))
    withdrawn = [entry for entry in shelf.utterances() if is_withdrawn(entry)]
    yield from _list("Withdrawn, not to be used", (_withdrawn(shelf, notes, entry) for entry in withdrawn))


def _list(title: str, items: Iterable[str]) -> Iterator[str]:
    """Give a list under its title, or nothing when there is nothing to list."""
    block = "\n".join(items)
    if block:
        yield f"### {title}"
        yield block


def _figure(shelf: Shelf, notes: Notes, entry: Entry) -> str:
    return item(_said(shelf, entry) + notes.figure(entry), (entry.id,))


def _said(shelf: Shelf, entry: Entry) -> str:
    """Give a figure as a sentence; one whose words would make no good one in English stands after its status."""
    figure = entry.figure
    document = shelf.documents.get(entry.document)
    said, place = quoted(figure.passage.text), f" ({plain(figure.place)})" if figure.place else ""
    is_english = document is not None and document.language == "en"
    by = f"according to {plain(entry.source)}" if entry.source else "said by nobody named"
    if is_english and figure.status in _VERBS and figure.passage.text.split()[-1].lower() in _PEOPLE:
        return f"{by[:1].upper()}{by[1:]}, {said} {_VERBS[figure.status]}{place}."
    return f"{what_of(figure.status, figure.unit)}: {said}{place}, {by}."


def _pairs(shelf: Shelf, notes: Notes) -> Iterator[str]:
    """Tell which figures contradict each other, or are set against each other by a document."""
    for comparison in shelf.dossier.ledger.comparisons:
        entries = [shelf.entries[claim] for claim in comparison.figures if claim in shelf.mentions]
        if comparison.kind in _DISAGREEING and len(entries) == len(comparison.figures):
            sides = [
                f"{quoted(one.figure.passage.text)} ({plain(speaker_of(one))}){notes.figure(one)}" for one in entries
            ]
            rule = plain(comparison.rule.rstrip("."))
            yield item(f"{words.COMPARISON[comparison.kind]}: {' and '.join(sides)}. Rule: {rule}.", comparison.figures)


def _withdrawn(shelf: Shelf, notes: Notes, entry: Entry) -> str:
    text = f"~~{_said(shelf, entry)}~~{notes.figure(entry)}"
    filed = shelf.statements.get(entry.withdrawn_by or "")
    if filed is None:
        return item(f"{text} It was withdrawn.", (entry.id,))
    words_of_it = quoted(filed.claim.passage.text)
    return item(
        f"{text} Withdrawn by {plain(told_by(shelf, filed))}: {words_of_it}.{notes.told(filed)}", (entry.id, filed.id)
    )


def _told(shelf: Shelf, notes: Notes, filed: AnyFiled, what: str) -> str:
    said, speaker = quoted(filed.claim.passage.text), plain(told_by(shelf, filed))
    return item(f"{plain(what)}: {said}, according to {speaker}.{notes.told(filed)}", (filed.id,))


def _unknown(shelf: Shelf, notes: Notes) -> Iterator[str]:
    unknown = [one for one in kept(shelf.dossier.statements) if one.claim.kind is StatementKind.UNKNOWN]
    if not unknown:
        yield marked("No document that was read says that something is not known.", ())
    else:
        yield "\n".join(_told(shelf, notes, filed, "Not known") for filed in unknown)


def _standards(shelf: Shelf) -> Iterator[str]:
    """List the acts alleged with the rights they engage; nothing is cited that no table holds."""
    by_act: dict[str, list[str]] = {}
    for filed in kept(shelf.dossier.allegations):
        by_act.setdefault(filed.claim.act, []).append(filed.id)
    if not by_act:
        yield marked("No allegation was found, so no standard is listed.", ())
        return
    yield marked(NOT_SETTLED, ())
    yield "\n".join(item(_standard(act), tuple(ids)) for act, ids in by_act.items())


def _standard(act: str) -> str:
    engaged = "; ".join(plain(right) for right in standards_engaged(act))
    return f"{plain(act_label(act))}: {engaged or 'no right is listed for this act'}."


def _signatories(shelf: Shelf) -> Iterator[str]:
    many = kept(shelf.dossier.signatories)
    if not many:
        yield marked("No list of signatories was found in the documents that could be read.", ())
        return
    yield marked("Named as signing in the documents at hand; none of them has signed this text.", ())
    yield "\n".join(item(plain(filed.claim.name), (filed.id,)) for filed in many)
