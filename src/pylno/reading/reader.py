"""From a document to its reading: outline, sentences, voices, then one step for each kind of claim.

Document → blocks → sentences → who speaks → calls, signatories → figures, events, allegations, statements → marks.
Each step takes values and gives values; what a later step needs of an earlier one is a parameter.
"""

from __future__ import annotations

from dataclasses import replace

from pylno.base import Document, PartialDate, Passage, Post, Reading, Signatory, UnreadNumeral
from pylno.reading.calls import Asked, find_calls
from pylno.reading.claims import allegation_of, call_of, event_of, figure_of, statement_of
from pylno.reading.dates import find_dates
from pylno.reading.events import sentence_events
from pylno.reading.figures import sentence_figures
from pylno.reading.focus import focus_of, main_place
from pylno.reading.heading import date_of, held_on, publisher_of, title_of
from pylno.reading.marks import mark_numerals, mark_sentences
from pylno.reading.outline import Block, Role, Tokens, outline, tokens_of
from pylno.reading.signatories import find_signatories
from pylno.reading.speakers import Voice, find_voices
from pylno.reading.speech_dates import is_of_speech
from pylno.reading.statements import sentence_allegations, sentence_statements
from pylno.reading.stretch import Found, Scene, Stretch, Thread
from pylno.reading.ties import tie_set_against, tie_statements
from pylno.reading.whereabouts import PlaceMention, find_places
from pylno.text import detect_language

SUPPORTED = frozenset(("en",))
"""Languages with a grammar."""

LANGUAGE_NAMES = {
    "ru": "Russian",
    "uk": "Ukrainian",
    "kk": "Kazakh",
    "be": "Belarusian",
    "ky": "Kyrgyz",
    "ka": "Georgian",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pl": "Polish",
    "tr": "Turkish",
}
_UNNUMBERED = frozenset((Role.DATE_LINE, Role.LABEL, Role.FOOTER, Role.POST_HEAD, Role.SIGNATORY))
"""Parts in which no claim is looked for."""


def read(document: Document) -> Reading:
    """Read a document: every claim in it, and what became of every sentence and numeral.

    Args:
        document: with its text; for one of several posts each post is read on its own.
    Returns:
        The reading. In a language without a grammar nothing is looked for and ``is_supported`` is False.
    """
    if document.posts:
        return _read_posts(document)
    if not _is_supported(document.language, document.text):
        return _unsupported(document)
    text = document.text
    blocks = _with_signatories(text, outline(text, title=document.title))
    sentences = tokens_of(text, blocks)
    said = date_of(sentences, document.date)
    publisher = publisher_of(text, blocks, document.publisher)
    found = Found(sentences=sentences)
    _read_stretch(_stretch(document, blocks, sentences, publisher, document.forwarded_from, said), found)
    return _reading(document, found, title=document.title or title_of(text, blocks), publisher=publisher, said=said)


def _stretch(
    document: Document,
    blocks: list[Block],
    sentences: list[Tokens],
    author: str | None,
    forwarded_from: str | None,
    said: PartialDate | None,
) -> Stretch:
    """Give a document or one post as the steps see it."""
    places = [find_places(tokens) for tokens in sentences]
    return Stretch(
        document.text,
        blocks,
        sentences,
        find_voices(sentences),
        author,
        forwarded_from,
        said,
        held_on(sentences, said),
        places,
        main_place(sentences, places),
        focus_of(sentences, places),
    )


def _is_supported(language: str, text: str) -> bool:
    """Whether a grammar exists; an undetermined text in Latin letters is read as English."""
    if language in SUPPORTED:
        return True
    letters = [sign for sign in text[:2000] if sign.isalpha()]
    return language == "und" and bool(letters) and sum(sign < "\u0250" for sign in letters) >= 0.9 * len(letters)


def _unsupported(document: Document) -> Reading:
    """Give the reading of a document in a language that has no grammar yet: all sentences, no claims."""
    blocks = outline(document.text, title=document.title)
    sentences = tokens_of(document.text, blocks)
    return Reading(
        document.language,
        is_supported=False,
        title=document.title or title_of(document.text, blocks),
        publisher=document.publisher,
        date=document.date,
        sentences=mark_sentences(document.text, sentences, {}),
        unread_numerals=mark_numerals(document.text, sentences, [], [], [], reason=_not_read(document.language)),
    )


def _not_read(language: str) -> str:
    """Say that a language is not read yet."""
    return f"{LANGUAGE_NAMES.get(language, 'this language')} is not read yet"


def _with_signatories(text: str, blocks: list[Block]) -> list[Block]:
    """Give the role of a signatory to the blocks that hold nothing else, so that no claim is read from a name."""
    inside = [(start, end) for start, end, _ in find_signatories(text, blocks)]
    return [
        replace(block, role=Role.SIGNATORY)
        if _signed_share(block, inside) > 0.6 and block.role is not Role.TITLE
        else block
        for block in blocks
    ]


def _signed_share(block: Block, spans: list[tuple[int, int]]) -> float:
    """Give the share of a block's characters that are names of signatories."""
    covered = sum(max(0, min(end, block.end) - max(start, block.start)) for start, end in spans)
    return covered / max(1, block.end - block.start)


# --- posts --------------------------------------------------------------------------------------------------


def _read_posts(document: Document) -> Reading:
    """Read each post on its own, with its channel, its time and whom it forwards."""
    found = Found()
    left: list[UnreadNumeral] = []
    is_supported = False
    for post in document.posts:
        head = Block(post.start, post.start, post.body_start, Role.POST_HEAD)
        found.sentences.extend(tokens for tokens in tokens_of(document.text, [head]) if tokens.start < tokens.end)
        blocks = outline(document.text, start=post.body_start, end=post.end, is_titled=False)
        blocks = _with_signatories(document.text, blocks)
        sentences = tokens_of(document.text, blocks)
        found.sentences.extend(sentences)
        body = document.text[post.body_start : post.end]
        language = _language_of(body, document.language)
        if _is_supported(language, body):
            is_supported = True
            _read_stretch(_post_stretch(document, post, blocks, sentences), found)
        else:
            left.extend(mark_numerals(document.text, sentences, [], [], [], reason=_not_read(language)))
    reading = _reading(document, found, title=document.title, publisher=document.publisher, said=document.date)
    return replace(reading, is_supported=is_supported, unread_numerals=_with_left(reading.unread_numerals, left))


def _with_left(marked: tuple[UnreadNumeral, ...], left: list[UnreadNumeral]) -> tuple[UnreadNumeral, ...]:
    """Give the numerals in order, those of posts that were not read with the reason why."""
    starts = {one.passage.start for one in left}
    return tuple(
        sorted([*(one for one in marked if one.passage.start not in starts), *left], key=lambda one: one.passage.start)
    )


def _language_of(body: str, otherwise: str) -> str:
    """Tell the language of one post by its letters; that of the document where they do not tell."""
    language = detect_language(body)
    if language != "und":
        return language
    return otherwise if _is_supported("und", body) else "und"


def _post_stretch(document: Document, post: Post, blocks: list[Block], sentences: list[Tokens]) -> Stretch:
    """Give one post as the steps see it."""
    said = PartialDate.of(post.sent_at.date()) if post.sent_at is not None else document.date
    return _stretch(document, blocks, sentences, post.channel or document.publisher, post.forwarded_from, said)


# --- the steps ----------------------------------------------------------------------------------------------


def _read_stretch(stretch: Stretch, found: Found) -> None:
    """Take every step on one document or post."""
    for start, end, rule in find_signatories(stretch.text, stretch.blocks):
        name = stretch.text[start:end]
        found.signatories.append(Signatory(name, Passage(start, end, name), rule))
    asked = find_calls(stretch.sentences, stretch.blocks)
    found.calls.extend(call_of(stretch, call) for call in asked)
    first_figure, first_statement = len(found.figures), len(found.statements)
    thread = Thread(stretch.main, stretch.focus)
    for tokens, voice, places in zip(stretch.sentences, stretch.voices, stretch.places, strict=True):
        if tokens.role not in _UNNUMBERED:
            _read_sentence(_scene(stretch, tokens, voice, places, thread), asked, found)
    tie_statements(found, first_figure, first_statement)
    tie_set_against(stretch.text, found, first_figure)


def _scene(stretch: Stretch, tokens: Tokens, voice: Voice, places: list[PlaceMention], thread: Thread) -> Scene:
    """Give a sentence with its places and dates."""
    dates = find_dates(tokens, stretch.said)
    spoken = [mention for mention in dates if is_of_speech(tokens, voice, mention)]
    return Scene(stretch, tokens, voice, places, dates, spoken, thread)


def _read_sentence(scene: Scene, asked: list[Asked], found: Found) -> None:
    """Take the steps that go by sentence, and hand on what the next one needs."""
    scene.thread.enter(scene.tokens)
    scene.thread.note_occasion(scene)
    _read_figures(scene, found)
    _read_told(scene, asked, found)
    scene.thread.hand_on(scene)


def _read_figures(scene: Scene, found: Found) -> None:
    """Find the figures of a sentence and the numbers in it that are none."""
    seen = sentence_figures(scene.tokens, scene.thread.figure)
    found.unread.extend(UnreadNumeral(scene.passage(one.first, one.last), one.reason) for one in seen.unread)
    base = len(found.figures)
    for mention in seen.mentions:
        others = [other.who.first for other in seen.mentions if other is not mention]
        found.figures.append(figure_of(scene, mention, base, others))
    scene.thread.remember(seen.mentions)


def _read_told(scene: Scene, asked: list[Asked], found: Found) -> None:
    """Find events, allegations and statements; what is asked for has not happened."""
    tokens = scene.tokens
    events = [
        told for told in sentence_events(tokens, scene.places, scene.dates) if not _is_asked(tokens, told.at, asked)
    ]
    for told in events:
        event = event_of(scene, told)
        if event is not None:
            found.events.append(event)
    kinds = {told.kind: (told.first, told.last, told.at) for told in events}
    for said in sentence_allegations(tokens, scene.voice, kinds):
        if not _is_asked(tokens, said.at, asked):
            found.allegations.append(allegation_of(scene, said))
    for said in sentence_statements(tokens, scene.voice):
        if not _is_asked(tokens, said.at, asked):
            found.statements.append(statement_of(scene, said))


def _is_asked(tokens: Tokens, at: int, asked: list[Asked]) -> bool:
    """Whether a word stands in a call, where nothing is told as having happened."""
    return any(call.start <= tokens.starts[at] < call.end for call in asked)


def _reading(
    document: Document, found: Found, *, title: str | None, publisher: str | None, said: PartialDate | None
) -> Reading:
    """Put the claims in order and mark every sentence and numeral."""
    claims = {
        "figure": [figure.passage for figure in found.figures],
        "event": [event.passage for event in found.events],
        "allegation": [allegation.passage for allegation in found.allegations],
        "statement": [statement.passage for statement in found.statements],
        "call": [call.passage for call in found.calls],
        "signatory": [signatory.passage for signatory in found.signatories],
    }
    sentences = sorted(found.sentences, key=lambda tokens: tokens.start)
    return Reading(
        document.language if document.language != "und" else "en",
        is_supported=True,
        title=title,
        publisher=publisher,
        date=said,
        figures=tuple(found.figures),
        calls=tuple(sorted(found.calls, key=lambda call: call.passage.start)),
        events=tuple(sorted(found.events, key=lambda event: event.passage.start)),
        allegations=tuple(sorted(found.allegations, key=lambda allegation: allegation.passage.start)),
        statements=tuple(sorted(found.statements, key=lambda statement: statement.passage.start)),
        signatories=tuple(found.signatories),
        sentences=mark_sentences(document.text, sentences, claims),
        unread_numerals=mark_numerals(document.text, sentences, claims["figure"], found.unread, claims["signatory"]),
    )
