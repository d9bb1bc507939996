"""From readings to a ledger: figures become entries, entries are put in order, and nothing is decided about truth."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from pylno.base import Decision, Document, Entry, Figure, Ledger, Reading, Review, Source, Statement, claim_id
from pylno.ledger.comparisons import compare_all
from pylno.ledger.headlines import RANGE_OF_ALL, headlines
from pylno.ledger.papers import Papers, Standing
from pylno.ledger.series import series
from pylno.ledger.sources import Naming, Resolved, resolve
from pylno.ledger.utterances import find_utterances
from pylno.ledger.withdrawals import Undoing, mark_not_found, tie

_NO_DECISIONS: Mapping[str, Decision] = {}


def file_entries(
    documents: Sequence[Document],
    readings: Mapping[str, Reading],
    *,
    decisions: Mapping[str, Decision] = _NO_DECISIONS,
    places: Mapping[str, str] | None = None,
) -> tuple[Entry, ...]:
    """File every figure: who says it, of which utterance it is a mention, and whether it was denied or withdrawn.

    Args:
        documents: everything received.
        readings: by document id; a document without one holds no figure.
        decisions: what persons decided, by claim id; applied before anything is compared.
        places: by place as written, the one name that all its names stand for ("Алматы": "Almaty"); places that are
            not there are compared as written.
    Returns:
        The entries in the order of documents and passages. Entries that were rejected are there and count in nothing.
    """
    return _file(Papers.of(documents, readings, places=places), decisions)[0]


def build(
    documents: Sequence[Document],
    readings: Mapping[str, Reading],
    *,
    decisions: Mapping[str, Decision] = _NO_DECISIONS,
    places: Mapping[str, str] | None = None,
    rule: str = RANGE_OF_ALL,
    ranking: Sequence[str] = (),
    chosen: Collection[str] = (),
) -> Ledger:
    """Put the figures of all documents in order.

    Args:
        documents, readings, decisions, places: as in ``file_entries``.
        rule, ranking, chosen: how headlines are chosen, as in ``headlines``.
    Raises:
        UsageError: there is no such rule for headlines.
    """
    papers = Papers.of(documents, readings, places=places)
    entries, sources = _file(papers, decisions)
    return Ledger(
        entries=entries,
        sources=sources,
        series=series(entries, papers),
        comparisons=compare_all(entries, papers),
        headlines=headlines(entries, papers, rule=rule, ranking=ranking, chosen=chosen),
    )


def _file(papers: Papers, decisions: Mapping[str, Decision]) -> tuple[tuple[Entry, ...], tuple[Source, ...]]:
    figures = _decided_figures(papers, decisions)
    statements = _statements(papers, decisions)
    voices = _Voices(papers, figures, statements)
    entries = [voices.entry(id_, figure, decisions.get(id_)) for id_, figure in figures.items()]
    mentions = find_utterances([entry for entry in entries if entry.review is not Review.REJECTED], papers)
    tied = tie(mentions, [voices.undoing(*row) for row in statements], voices.resolved.sources, papers)
    filed = {entry.id: entry for entry in mark_not_found(tied, papers)}
    return tuple(filed.get(entry.id, entry) for entry in entries), voices.resolved.sources


def _decided_figures(papers: Papers, decisions: Mapping[str, Decision]) -> dict[str, Figure]:
    """Give every figure by claim id, as corrected where it was."""
    found: dict[str, Figure] = {}
    for document, ids in papers.ids.items():
        for id_, proposed in zip(ids, papers.readings[document].figures, strict=True):
            decision = decisions.get(id_)
            found[id_] = decision.corrected if decision and decision.corrected else proposed
    return found


def _statements(papers: Papers, decisions: Mapping[str, Decision]) -> list[tuple[str, str, Statement]]:
    """Give every statement that the team did not reject, with its document and claim id."""
    found = []
    for document in papers.ids:
        for statement in papers.readings[document].statements:
            id_ = claim_id(document, statement.passage.start, statement.passage.end, statement.kind)
            if id_ not in decisions or decisions[id_].review is not Review.REJECTED:
                found.append((document, id_, statement))
    return found


class _Voices:
    """Who speaks at every passage of the papers."""

    def __init__(
        self, papers: Papers, figures: Mapping[str, Figure], statements: Sequence[tuple[str, str, Statement]]
    ) -> None:
        self._papers = papers
        self._standings = {
            id_: papers.statement_standing(document, statement) for document, id_, statement in statements
        }
        self._proposed = {
            id_: (document, index) for document, ids in papers.ids.items() for index, id_ in enumerate(ids)
        }
        namings = [naming for id_, figure in figures.items() for naming in _namings(figure, papers.standings[id_])]
        namings += [
            naming for _, id_, statement in statements for naming in _statement_namings(statement, self._standings[id_])
        ]
        self.resolved: Resolved = resolve([naming for naming in namings if naming])
        self._passed_on = self._forwards(figures)

    def entry(self, id_: str, figure: Figure, decision: Decision | None) -> Entry:
        """File one figure, as the team decided on it."""
        document, index = self._proposed[id_]
        source, quoted_by = self._speakers(id_, figure)
        return Entry(
            id=id_,
            document=document,
            figure=figure,
            source=source,
            quoted_by=quoted_by,
            utterance=id_,
            review=decision.review if decision else Review.NOT_REVIEWED,
            note=decision.note if decision else None,
            proposed=self._papers.readings[document].figures[index] if decision and decision.corrected else None,
        )

    def undoing(self, document: str, id_: str, statement: Statement) -> Undoing:
        """Give a statement as what may meet a figure."""
        by, author, origin = (
            self.resolved.name(naming) for naming in _statement_namings(statement, self._standings[id_])
        )
        ids = self._papers.ids[document]
        about = statement.about
        return Undoing(
            id=id_,
            statement=statement,
            standing=self._standings[id_],
            speaker=by or origin or author,
            about=ids[about] if about is not None and 0 <= about < len(ids) else None,
        )

    def _speakers(self, id_: str, figure: Figure) -> tuple[str | None, str | None]:
        """Give who says a figure, and who quotes it.

        Where the one who quotes is not known, the text itself is named, so that the figure is not taken for one that
        stands in its speaker's own words.
        """
        standing = self._papers.standings[id_]
        named, quoting, author, origin = (self.resolved.name(naming) for naming in _namings(figure, standing))
        origin = self._origin(figure, standing, origin)
        if named is not None:
            quoted_by = quoting or origin or author or standing.label
            return named, None if quoted_by == named else quoted_by
        return origin or author, author if origin and author != origin else None

    def _forwards(self, figures: Mapping[str, Figure]) -> dict[tuple[object, ...], str]:
        """Give for each forwarded figure whose post it passes on, by the one who passed it on and its words."""
        found: dict[tuple[object, ...], str] = {}
        for id_, figure in figures.items():
            standing = self._papers.standings[id_]
            _, _, author, origin = (self.resolved.name(naming) for naming in _namings(figure, standing))
            if author and origin and author != origin:
                found[(author, *_content(figure, standing))] = origin
        return found

    def _origin(self, figure: Figure, standing: Standing, origin: str | None) -> str | None:
        """Follow a forwarded post through channels that only passed it on to the one that wrote it."""
        passed: set[str] = set()
        while origin is not None and origin not in passed:
            passed.add(origin)
            before = self._passed_on.get((origin, *_content(figure, standing)))
            if before is None:
                break
            origin = before
        return origin


def _content(figure: Figure, standing: Standing) -> tuple[object, ...]:
    return (figure.status, figure.quantity.low, figure.quantity.high, standing.words)


def _namings(figure: Figure, standing: Standing) -> tuple[Naming | None, Naming | None, Naming | None, Naming | None]:
    """Give where a figure names its source, who quotes it, its author, and whose text the author passed on."""
    attribution = figure.attribution
    named = quoting = None
    if attribution:
        at = (attribution.passage or figure.passage).start
        speaker, quoter = attribution.name, attribution.quoted_by
        if attribution.cites:
            speaker, quoter = attribution.cites, attribution.name
        named = Naming(speaker, standing.scope, standing.label, at, figure.place)
        quoting = Naming(quoter, standing.scope, standing.label, at, figure.place) if quoter else None
    return (
        named,
        quoting,
        _outside(figure.author or standing.author, standing),
        _outside(standing.forwarded_from, standing),
    )


def _statement_namings(statement: Statement, standing: Standing) -> tuple[Naming | None, Naming | None, Naming | None]:
    """Give where a statement names its speaker, its author, and whose text the author passed on."""
    by = Naming(statement.by, standing.scope, standing.label, statement.passage.start) if statement.by else None
    return (by, _outside(standing.author, standing), _outside(standing.forwarded_from, standing))


def _outside(name: str | None, standing: Standing) -> Naming | None:
    """Name an author: outside the text, so that "the agency" in it never means whoever published it."""
    return Naming(name, f"author of {standing.scope}", standing.label, is_author=True) if name else None
