"""Where sources disagree: each pair with its kind and its rule."""

from __future__ import annotations

from pylno.base import Comparison, ComparisonKind, Entry
from pylno.publishing import words
from pylno.publishing.brief import Block, Cell, Pair, Paragraph, Row, Section, Sentence, Table, Topic, note, sentence
from pylno.publishing.sections import cite
from pylno.publishing.shelf import Shelf, document_label

# Pairs grow with the square of the figures; past this many a page helps nobody.
_MOST_CARDS = 60
_MOST_ROWS = 500
_MOST_UNFOLDED = 12

_MEANING = {
    ComparisonKind.CONTRADICTION: (
        "Same people, place, unit and time counted, dates at most one day apart, and no number lies within both ranges."
    ),
    ComparisonKind.SET_AGAINST: (
        "A document itself puts one against the other. That alone does not make them claims about the same thing: "
        "what differs stands below each pair."
    ),
    ComparisonKind.DIFFERS_IN_SCOPE: (
        "Something that decides whether two figures may be compared differs or is not stated. Side by side, no verdict."
    ),
    ComparisonKind.COMPATIBLE: "The same scope, and some number lies within both ranges.",
}
_CARDS = (ComparisonKind.CONTRADICTION, ComparisonKind.SET_AGAINST)
_ROWS = (ComparisonKind.DIFFERS_IN_SCOPE, ComparisonKind.COMPATIBLE)


def section(shelf: Shelf) -> Section:
    """Show contradictions and what documents set against each other, then the pairs without a verdict."""
    comparisons = shelf.dossier.ledger.comparisons
    at_hand = [one for one in comparisons if all(claim in shelf.located for claim in one.figures)]
    of_kind = {kind: [one for one in at_hand if one.kind is kind] for kind in ComparisonKind}
    topics: list[Topic] = []
    for kind in _CARDS:
        if of_kind[kind]:
            topics.append(_cards(shelf, kind, of_kind[kind]))
        if len(of_kind[kind]) > _MOST_CARDS:
            topics.append(
                _table(shelf, kind, of_kind[kind][_MOST_CARDS:], title=f"{words.COMPARISON[kind]}, continued")
            )
    disagreeing = sum(len(of_kind[kind]) for kind in _CARDS)
    lead = [] if disagreeing else [sentence("No two figures at hand contradict each other by the rules of this brief.")]
    if len(at_hand) < len(comparisons):
        missing = words.counted(len(comparisons) - len(at_hand), "pair rests", "pairs rest")
        lead.append(sentence(f"{missing} on a figure that is left out of this edition."))
    topics.extend(_table(shelf, kind, of_kind[kind], title=words.COMPARISON[kind]) for kind in _ROWS if of_kind[kind])
    blocks = (Paragraph(tuple(lead)),) if lead else ()
    return Section("disagree", "Where sources disagree", blocks, tuple(topics), count=disagreeing)


def differences(comparison: Comparison) -> str:
    """Give in words what differs between two figures or is not known of one."""
    return words.listed([words.DIFFERENCE.get(one, one.replace("_", " ")) for one in comparison.differs_in])


def _cards(shelf: Shelf, kind: ComparisonKind, pairs: list[Comparison]) -> Topic:
    title = f"{words.COMPARISON[kind]} ({len(pairs)})"
    blocks: list[Block] = [Paragraph((sentence(_MEANING[kind]),))]
    blocks.extend(_pair(shelf, comparison) for comparison in pairs[:_MOST_CARDS])
    return Topic(title, tuple(blocks))


def _pair(shelf: Shelf, comparison: Comparison) -> Pair:
    left, right = (shelf.entries[claim] for claim in comparison.figures)
    return Pair(
        kind=comparison.kind,
        label=words.COMPARISON[comparison.kind],
        left=_side(shelf, left),
        right=_side(shelf, right),
        differs_in=differences(comparison),
        rule=_rule(shelf, comparison),
    )


def _rule(shelf: Shelf, comparison: Comparison) -> Sentence:
    entry = shelf.entries.get(comparison.passage_of or "")
    where = f" Set against each other in {document_label(shelf.documents.get(entry.document))}." if entry else ""
    return sentence(f"Rule: {comparison.rule.rstrip('.')}.{where}")


def _side(shelf: Shelf, entry: Entry) -> Cell:
    figure = entry.figure
    what = f"{cite.what_of(figure.status, figure.unit)}: {cite.scope_of(figure)}; {figure.place or 'place not stated'}"
    reading = words.reading_of(figure.quantity)
    return (
        sentence(cite.figure_words(shelf, entry)),
        sentence(cite.speaker_of(entry)),
        sentence(what),
        sentence(cite.when(figure)),
        sentence(note(f"{reading}; {cite.review_of(entry)}" if reading else cite.review_of(entry))),
    )


def _table(shelf: Shelf, kind: ComparisonKind, pairs: list[Comparison], *, title: str) -> Topic:
    rows = tuple(_row(shelf, comparison) for comparison in pairs[:_MOST_ROWS])
    blocks: list[Block] = [Paragraph((sentence(_MEANING[kind]),))]
    blocks.append(Table(title, ("One figure", "The other", "Differs or not stated", "Rule"), rows))
    if len(pairs) > _MOST_ROWS:
        more = words.counted(len(pairs) - _MOST_ROWS, "further pair")
        blocks.append(Paragraph((sentence(f"{more} of this kind: all of them are in the JSON of this brief."),)))
    return Topic(f"{title} ({len(pairs)})", tuple(blocks), is_folded=len(pairs) > _MOST_UNFOLDED)


def _row(shelf: Shelf, comparison: Comparison) -> Row:
    left, right = (shelf.entries[claim] for claim in comparison.figures)
    cells: tuple[Cell, ...] = (
        (sentence(cite.cited(shelf, left)),),
        (sentence(cite.cited(shelf, right)),),
        (sentence(differences(comparison) or "nothing"),),
        (sentence(comparison.rule),),
    )
    return Row(cells)
