"""What is new, revised, withdrawn or gone silent since an earlier brief."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pylno.base import BadBrief, Basis, Change, ChangeKind, Entry, Review, Status, Unit
from pylno.ledger.comparisons import stands
from pylno.ledger.patterns import fold, words_of
from pylno.ledger.scope import group_key, group_of, place_key
from pylno.ledger.sources import Naming, resolve

_Key = tuple[object, ...]
_WHAT_TO_DO = "Nothing was compared. Give the JSON that “pylno brief --json” wrote."


@dataclass(frozen=True, slots=True)
class _Old:
    """One figure of the earlier brief, as far as it is compared."""

    id: str
    document: str
    words: str
    low: int | None
    high: int | None
    said_by: str | None
    when: str
    is_withdrawn: bool
    same_as: str | None
    key: _Key


def changes(old: Mapping[str, Any], entries: Sequence[Entry]) -> tuple[Change, ...]:
    """Tell what changed since an earlier brief.

    Args:
        old: the earlier brief's JSON, parsed.
        entries: the figures of the newer brief, mentions included.
    Returns:
        Revisions, withdrawals, new figures and sources gone silent, in this order. A source is silent on a scope when
        it had spoken on it, newer documents are at hand, and none of them holds a word of it on that scope.
    Raises:
        BadBrief: the JSON is not that of a brief.
    """
    before = _old_figures(old)
    names = _one_name(before, entries)
    earlier: dict[_Key, list[_Old]] = defaultdict(list)
    for figure in sorted(before.values(), key=lambda one: (one.when, one.id)):
        if not figure.is_withdrawn and figure.same_as is None:
            earlier[_old_key(figure, names)].append(figure)
    firsts = _known_utterances(before, entries)
    fresh = [entry for entry in entries if stands(entry) and entry.utterance not in firsts]
    found = [*_corrected(before, entries), *_withdrawn(before, entries)]
    found += [_new_or_revised(entry, earlier.get(_key(entry), [])) for entry in fresh]
    found += _silent(earlier, fresh, before, entries)
    return tuple(sorted(found, key=lambda change: (_ORDER.index(change.kind), change.figures)))


_ORDER = (ChangeKind.REVISED, ChangeKind.WITHDRAWN, ChangeKind.NEW, ChangeKind.SILENT)


def _old_figures(old: object) -> dict[str, _Old]:
    figures = old.get("figures") if isinstance(old, Mapping) else None
    if not isinstance(figures, list):
        raise BadBrief(f"The earlier brief holds no list “figures”. {_WHAT_TO_DO}")
    return {
        figure.id: figure
        for figure in (_old_figure(row, at) for at, row in enumerate(figures, start=1))
        if figure is not None
    }


def _old_figure(row: Mapping[str, Any], at: int) -> _Old | None:
    try:
        if row.get("review") == Review.REJECTED:
            return None
        status, unit, basis = (
            Status(row["what"]),
            Unit(row.get("unit") or "people"),
            Basis(row.get("basis") or "unknown"),
        )
        scope = (
            status,
            unit,
            basis,
            tuple(sorted(group_key(row.get("who") or "people"))),
            tuple(sorted(place_key(row.get("place")))),
        )
        return _Old(
            id=str(row["id"]),
            document=str(row["document"]),
            words=str(row.get("phrase") or row.get("text") or row.get("min") or row.get("max")),
            low=row["min"],
            high=row["max"],
            said_by=row.get("source") or row.get("attributed_to") or row.get("author"),
            when=str(row.get("as_of") or row.get("said_on") or row.get("date") or ""),
            is_withdrawn=row.get("withdrawn_by") is not None,
            same_as=row.get("same_as"),
            key=scope,
        )
    except (AttributeError, KeyError, TypeError, ValueError) as fault:
        what = f"Figure {at} of the earlier brief lacks what every figure has, or holds a value that none has"
        raise BadBrief(f"{what} ({type(fault).__name__}). {_WHAT_TO_DO}") from None


def _one_name(before: Mapping[str, _Old], entries: Sequence[Entry]) -> dict[str, str]:
    """Give, for each name of the earlier brief, the name under which the newer one knows that source."""
    here = {entry.id: entry.source for entry in entries}
    names: dict[str, str] = {}
    for entry in entries:
        if entry.source and entry.figure.attribution:
            names.setdefault(_plain(entry.figure.attribution.name), entry.source)
    for entry in entries:
        if entry.source:
            names[_plain(entry.source)] = entry.source
    for figure in before.values():
        if figure.said_by and here.get(figure.id):
            names[_plain(figure.said_by)] = str(here[figure.id])
    unknown = sorted(
        {figure.said_by for figure in before.values() if figure.said_by and _plain(figure.said_by) not in names}
    )
    known = sorted({entry.source for entry in entries if entry.source})
    resolved = resolve([Naming(name, "both briefs", "both briefs") for name in (*unknown, *known)])
    by_class = {resolved.name(Naming(name, "both briefs", "both briefs")): name for name in known}
    for name in unknown:
        names[_plain(name)] = by_class.get(resolved.name(Naming(name, "both briefs", "both briefs")), name)
    return names


def _plain(name: str) -> str:
    return " ".join(fold(word) for word in words_of(name))


def _old_key(figure: _Old, names: Mapping[str, str]) -> _Key:
    voice = names.get(_plain(figure.said_by), figure.said_by) if figure.said_by else f"nobody in {figure.document}"
    return (voice, *figure.key)


def _key(entry: Entry) -> _Key:
    figure = entry.figure
    voice = entry.source or f"nobody in {entry.document}"
    return (
        voice,
        figure.status,
        figure.unit,
        figure.basis,
        tuple(sorted(group_key(group_of(figure)))),
        tuple(sorted(place_key(figure.place))),
    )


def _known_utterances(before: Mapping[str, _Old], entries: Sequence[Entry]) -> frozenset[str]:
    """Give the utterances of which the earlier brief already held a mention."""
    return frozenset(entry.utterance for entry in entries if entry.id in before)


def _number(entry: Entry) -> tuple[int | None, int | None]:
    return entry.figure.quantity.low, entry.figure.quantity.high


def _when(entry: Entry) -> str:
    return str(entry.figure.as_of or entry.figure.said_on or entry.figure.date or "")


def _who(entry: Entry) -> str:
    return entry.source or "A text that names nobody"


def _corrected(before: Mapping[str, _Old], entries: Sequence[Entry]) -> list[Change]:
    """Give figures that the team corrected since."""
    return [
        Change(
            ChangeKind.REVISED,
            (entry.id, entry.id),
            f"The team corrected “{before[entry.id].words}” to “{entry.figure.quantity.phrase}”.",
        )
        for entry in entries
        if entry.review is Review.CORRECTED
        and entry.id in before
        and (before[entry.id].low, before[entry.id].high) != _number(entry)
    ]


def _withdrawn(before: Mapping[str, _Old], entries: Sequence[Entry]) -> list[Change]:
    return [
        Change(ChangeKind.WITHDRAWN, (entry.id,), f"“{entry.figure.quantity.phrase}” ({_who(entry)}) was withdrawn.")
        for entry in entries
        if entry.withdrawn_by is not None
        and entry.same_as is None
        and not (entry.id in before and before[entry.id].is_withdrawn)
    ]


def _new_or_revised(entry: Entry, earlier: Sequence[_Old]) -> Change:
    last = earlier[-1] if earlier and entry.figure.status is not Status.OTHER else None
    phrase = entry.figure.quantity.phrase
    if last is None or (last.low, last.high) == _number(entry) or (_when(entry) and last.when > _when(entry)):
        return Change(
            ChangeKind.NEW, (entry.id,), f"{_who(entry)} says “{phrase}”, which the earlier brief did not hold."
        )
    return Change(
        ChangeKind.REVISED, (last.id, entry.id), f"{_who(entry)} said “{last.words}” and now says “{phrase}”."
    )


def _silent(
    earlier: Mapping[_Key, Sequence[_Old]], fresh: Sequence[Entry], before: Mapping[str, _Old], entries: Sequence[Entry]
) -> list[Change]:
    """Give sources that spoke before and not since; without a newer document nobody can be said to be silent."""
    if {entry.document for entry in entries} <= {figure.document for figure in before.values()}:
        return []
    heard = {_key(entry) for entry in entries if entry.id not in before} | {_key(entry) for entry in fresh}
    withdrawn = {entry.id for entry in entries if entry.withdrawn_by is not None}
    return [
        Change(ChangeKind.SILENT, (line[-1].id,), f"{key[0]} said “{line[-1].words}” and has not spoken of it since.")
        for key, line in earlier.items()
        if key not in heard and line[-1].id not in withdrawn and not str(key[0]).startswith("nobody in ")
    ]
