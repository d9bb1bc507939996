"""Documents, as handed in, and the passages that the brief shows of them."""

from __future__ import annotations

from collections import Counter, defaultdict

from pylno.base import Class, Document, ReadState
from pylno.publishing import words
from pylno.publishing.brief import Cell, Passages, Row, Section, Shown, Span, Table, note, sentence, warning
from pylno.publishing.shelf import Located, Shelf, document_label

_COLUMNS = ("Document", "Publisher and date", "Language", "Read", "Class and digest")


def section(shelf: Shelf) -> Section:
    """Show every document handed in, those that could not be read with the reason."""
    found = Counter(claim.document for claim in shelf.located.values())
    documents = sorted(shelf.dossier.documents, key=_trouble)
    rows = tuple(_row(shelf, document, found[document.id]) for document in documents)
    table = Table("Every document handed in; those not wholly read come first", _COLUMNS, rows)
    return Section("documents", "Documents", (table,), count=len(rows))


def passages(shelf: Shelf) -> tuple[Passages, ...]:
    """Give every passage shown, within its sentence, by document."""
    by_document: dict[str, list[Located]] = defaultdict(list)
    for claim in shelf.located.values():
        by_document[claim.document].append(claim)
    return tuple(_passages(shelf, document, claims) for document, claims in by_document.items())


def _passages(shelf: Shelf, name: str, claims: list[Located]) -> Passages:
    document = shelf.documents.get(name)
    about = [document.publisher, words.date_words(document.date) if document.date else None] if document else []
    label = document_label(document)
    if document and document.name != label:
        about.append(document.name)
    return Passages(
        document=label,
        about=", ".join(part for part in about if part and part != label),
        language=document.language if document else "und",
        shown=tuple(_shown(shelf, claim) for claim in claims),
    )


def _shown(shelf: Shelf, claim: Located) -> Shown:
    before, text, after = shelf.around(claim.document, claim.passage)
    return Shown(claim.id, shelf.numbers[claim.id], claim.kind, before, text, after)


def _trouble(document: Document) -> int:
    return (ReadState.NOT_READ, ReadState.PARTLY_READ, ReadState.READ).index(document.state)


def _row(shelf: Shelf, document: Document, found: int) -> Row:
    return Row(
        (
            _name(document),
            (
                sentence(document.publisher or "publisher not stated"),
                sentence(words.date_words(document.date) if document.date else "date not stated"),
            ),
            (sentence(words.language_name(document.language) or _code(document.language)),),
            _state(shelf, document, found),
            _digest(shelf, document),
        )
    )


def _code(language: str) -> str:
    return "could not be told" if language in ("", "und") else language


def _name(document: Document) -> Cell:
    lines = [sentence(document_label(document))]
    if document.title or document.publisher:
        lines.append(sentence(f"File {document.name}"))
    if document.address:
        lines.append(sentence(Span(document.address, link=document.address)))
    return tuple(lines)


def _state(shelf: Shelf, document: Document, found: int) -> Cell:
    """Say how far it was read; "none found" only where something was looked for."""
    reading = shelf.dossier.readings.get(document.id)
    state = words.READ_STATE[document.state]
    lines = [sentence(state if document.state is ReadState.READ else warning(state))]
    if document.reason:
        lines.append(sentence(document.reason))
    if reading is not None and not reading.is_supported:
        told = words.not_read_yet(reading.language)
        lines.append(sentence(warning(told[:1].upper() + told[1:]), ": nothing was looked for."))
    elif document.state is not ReadState.NOT_READ:
        lines.append(sentence(f"{words.counted(found, 'claim')} found" if found else "no claim found"))
    lines.extend(sentence(text) for text in document.notes)
    return tuple(lines)


def _digest(shelf: Shelf, document: Document) -> Cell:
    """Give the digest of a public document; of others only a salted commitment, which tells no owner which copy leaked."""
    kind = words.CLASSIFICATION[document.classification]
    commitment = shelf.dossier.commitments.get(document.id)
    if document.classification is Class.PUBLIC:
        digest = f"SHA-256 {document.sha256}" if document.sha256 else "SHA-256 not known: it could not be opened"
    else:
        digest = f"commitment {commitment}" if commitment else "digest withheld"
    return sentence(kind), sentence(note(digest))
