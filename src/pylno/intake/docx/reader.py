"""A Word document: its paragraphs, lists, tables and footnotes, and what it hides."""

from __future__ import annotations

from lxml import etree

from pylno.base import DocumentRefused, ReadState
from pylno.intake.archive import NOT_AN_ARCHIVE, Archive, DamagedMember, salvage
from pylno.intake.blocks import Block, BlockKind, compose
from pylno.intake.docx.body import Found, body_blocks, list_styles
from pylno.intake.docx.properties import Properties, properties_of
from pylno.intake.parsed import Parsed, Received, printable, refusal
from pylno.intake.xml import attribute, local_name, parse_xml

_BODY, _STYLES, _RELATIONS = "word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"
_SETTINGS_RELATIONS = "word/_rels/settings.xml.rels"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_COMMENTS = "word/comments.xml"
_SEPARATORS = ("separator", "continuationSeparator", "continuationNotice")
_TRY_AGAIN = "Open and save it again in Word, or ask for it again."


def read(received: Received) -> Parsed:
    """Give the text of a Word document: tracked insertions read as accepted, deletions and hidden text left out.

    Raises:
        DocumentRefused: nothing of it can be read, or it is made to do harm.
    """
    try:
        archive = Archive(received.data, received.limits)
    except NOT_AN_ARCHIVE:
        return _salvaged(received)
    try:
        body = parse_xml(archive.read(_BODY))
    except KeyError:
        raise refusal("It holds no main text.", _TRY_AGAIN) from None
    except DamagedMember:
        return _salvaged(received)
    found = Found()
    faults: list[str] = []
    styles = _part(archive, _STYLES, faults)
    blocks = body_blocks(body, list_styles(styles), found)
    for name in _NOTES:
        blocks += _foot_blocks(_part(archive, name, faults), found)
    properties = properties_of(archive)
    notes = (*_hidden_notes(archive, found, faults), *properties.notes)
    return _parsed(compose(blocks), properties, notes, faults)


def _parsed(text: str, properties: Properties, notes: tuple[str, ...], faults: list[str]) -> Parsed:
    """Put together what was found."""
    text = printable(text)
    if not text:
        raise refusal("It holds no text.", "If it holds pictures of text, type out what they say.")
    return Parsed(
        text=text,
        title=properties.title,
        publisher=properties.publisher,
        date=properties.date,
        state=ReadState.PARTLY_READ if faults else ReadState.READ,
        reason=" ".join(faults) or None,
        notes=notes,
    )


def _salvaged(received: Received) -> Parsed:
    """Read what is left of a document that is cut off or damaged.

    Raises:
        DocumentRefused: nothing is left of its main text.
    """
    raw = salvage(received.data, _BODY, received.limits)
    if not raw:
        raise refusal("The file is cut off or damaged; nothing of its text is left.", _TRY_AGAIN)
    try:
        body = parse_xml(raw, recover=True)
    except DocumentRefused as refused:
        if "harm" in refused.reason:
            raise
        raise refusal("The file is cut off or damaged; nothing of its text is left.", _TRY_AGAIN) from refused
    text = compose(body_blocks(body, frozenset(), Found()))
    nothing_known = Properties(None, None, None, ())
    return _parsed(text, nothing_known, (), ["The file is cut off or damaged; only what is left of its text was read."])


def _part(archive: Archive, name: str, faults: list[str]) -> etree._Element | None:
    """Give one part of the document, or None when there is none; a damaged one becomes a fault."""
    try:
        return parse_xml(archive.read(name))
    except KeyError:
        return None
    except DamagedMember:
        faults.append(f"The part {name} is damaged and was not read.")
        return None


def _foot_blocks(notes: etree._Element | None, found: Found) -> list[Block]:
    """Give the footnotes or endnotes, each as a paragraph with its number in brackets."""
    blocks: list[Block] = []
    for note in notes if notes is not None else ():
        if attribute(note, "type") in _SEPARATORS:
            continue
        words = " ".join(block.text.strip() for block in body_blocks(note, frozenset(), found))
        if words.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, f"[{attribute(note, 'id')}] {words.strip()}"))
    return blocks


def _hidden_notes(archive: Archive, found: Found, faults: list[str]) -> tuple[str, ...]:
    """Tell what the document holds besides its text."""
    notes: list[str] = []
    if found.insertions or found.deletions:
        notes.append(
            f"Tracked changes: {found.insertions} insertions were read as accepted, "
            f"{found.deletions} deletions were left out."
        )
    comments = _part(archive, _COMMENTS, faults)
    if comments is not None and len(comments):
        notes.append(f"{len(comments)} comments in the margin were left out; they may name people.")
    if found.hidden_characters:
        notes.append(f"{found.hidden_characters} characters of hidden text were left out.")
    if found.struck_characters:
        notes.append(f"{found.struck_characters} characters struck through were left out.")
    names = archive.names
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        notes.append("It holds macros, which were not run.")
    if any(name.startswith("word/embeddings/") for name in names):
        notes.append("It holds other files inside, which were not opened.")
    if any(name.startswith(("word/header", "word/footer")) for name in names):
        notes.append("Headers and footers of its pages were left out.")
    if _fetches(archive, faults):
        notes.append("It asks for a template or picture from elsewhere, which was not fetched.")
    return tuple(notes)


def _fetches(archive: Archive, faults: list[str]) -> bool:
    """Whether opening the document in Word would fetch something from elsewhere."""
    for name in (_RELATIONS, _SETTINGS_RELATIONS):
        relations = _part(archive, name, faults)
        for relation in relations if relations is not None else ():
            kind = (attribute(relation, "Type") or "").rpartition("/")[2]
            is_outside = attribute(relation, "TargetMode") == "External"
            if local_name(relation) == "Relationship" and kind != "hyperlink" and is_outside:
                return True
    return False
