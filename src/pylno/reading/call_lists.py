"""Lists of calls: the sentence or heading that opens one, and its items."""

from __future__ import annotations

from dataclasses import dataclass

from pylno.reading.addressees import addressee_of, asker_of, duty_bearer, is_bearer, named_before
from pylno.reading.appeals import appeal_at
from pylno.reading.asked import Asked
from pylno.reading.demands import is_infinitive
from pylno.reading.lang.en import calls as table
from pylno.reading.lang.en import pronouns
from pylno.reading.outline import SILENT, Block, Role, Tokens


@dataclass(frozen=True, slots=True)
class Intro:
    """A sentence that opens a list of calls.

    Attributes:
        addressee: for whom the list is, "" when none is stated.
        by: who asks, as named; None means the author.
        block: index of the block that the next item follows.
    """

    addressee: str
    by: str | None
    block: int


_LONGEST_ITEM = 600
"""A paragraph without a bullet is an item only up to so many characters."""
_LONGEST_ADDRESS = 18
_TITLES = (Role.TITLE, Role.CAPTION, Role.LABEL, Role.DATE_LINE)


# --- what opens a list --------------------------------------------------------------------------------------


def opens_list(sentences: list[Tokens], index: int, letter_to: str) -> Intro | None:
    """Tell a sentence that opens a list of calls; give for whom the list is.

    Args:
        sentences: all of the document.
        index: the sentence looked at.
        letter_to: whom the document addresses as a letter, or "".
    """
    tokens = sentences[index]
    following = sentences[index + 1] if index + 1 < len(sentences) else None
    if tokens.role in _TITLES or following is None or following.block == tokens.block:
        return None
    is_listed = following.role is Role.ITEM
    is_imperative = bool(following.low) and (following.low[0] in table.IMPERATIVES or _names_bearer_first(following))
    addressed = _addressed(tokens) if is_listed or is_imperative else None
    if addressed is not None:
        return Intro(addressed, None, tokens.block)
    last = tokens.low[-1] if tokens.low else ""
    if is_listed and last in ("!", ".") and tokens.role is not Role.ITEM:
        return _bare_appeal(tokens)
    if tokens.role is Role.ITEM or not _is_open(tokens, last):
        return None
    if not is_listed and not (is_imperative and last in (":", "to", ",")):
        return None
    appeal = _last_appeal(tokens, letter_to) or _requests_of_others(tokens)
    if appeal is not None:
        return Intro(*appeal, tokens.block)
    is_head = not table.LIST_HEADS.isdisjoint(tokens.low) and (tokens.role is Role.HEADING or last == ":")
    if is_head or (last == ":" and _announces(tokens)):
        return Intro(_must_addressee(tokens), None, tokens.block)
    return None


def _bare_appeal(tokens: Tokens) -> Intro | None:
    """ "We appeal to all organisations!": whom it names, and a list goes on with what is asked."""
    size = len(tokens.low) - 1
    for at in range(size):
        appeal = appeal_at(tokens, at)
        is_short = appeal is not None and appeal.last - appeal.first <= _LONGEST_ADDRESS
        if (
            appeal is not None
            and is_short
            and tokens.low[at] not in table.DEMANDS
            and appeal.last >= size
            and is_bearer(tokens, appeal.first, size)
        ):
            return Intro(addressee_of(tokens, appeal.first, size), asker_of(tokens, at), tokens.block)
    return None


def _is_open(tokens: Tokens, last: str) -> bool:
    """Whether the sentence ends so that a list goes on with it, or is the heading of one."""
    if (last in (":", ";", "to") and len(tokens.low) > 1) or tokens.low[-2:] == ["to", ","]:
        return True
    return tokens.role is Role.HEADING and not table.LIST_HEADS.isdisjoint(tokens.low)


def _announces(tokens: Tokens) -> bool:
    """Whether a sentence that ends in a colon says that demands follow: "X must:", "X should do as follows:"."""
    before = tokens.low[-2]
    if before == "for" and len(tokens.low) > 2 and tokens.low[-3] in table.CALL_FOR:
        return True  # "The organisations call for:"
    return before in ("must", "should", "to") or (
        before in ("follow", "follows", "following") and bool(_must_addressee(tokens))
    )


def _addressed(tokens: Tokens) -> str | None:
    """ "To the Government of Kenya:" as a line of its own."""
    low = tokens.low
    if low[:1] not in (["to"], ["for"]) or not 2 <= len(low) <= _LONGEST_ADDRESS:
        return None
    if tokens.role is not Role.HEADING and low[-1] not in (":", ","):
        return None
    end = len(low) - (low[-1] in (":", ","))
    if not table.DUTY_BEARERS.isdisjoint(low[1:end]) or tokens.words[1][0].isupper() or low[1] == "the":
        return addressee_of(tokens, 1, end)
    return None


def _last_appeal(tokens: Tokens, letter_to: str) -> tuple[str, str | None] | None:
    """Give addressee and asker of the last appeal verb in a sentence that opens a list."""
    found = None
    for at in range(len(tokens.low)):
        is_of_others = tokens.low[at] in table.PLURAL_NOUNS and tokens.low[at + 1 : at + 2] == ["from"]
        found = (None if is_of_others else appeal_at(tokens, at)) or found
    if found is None:
        return None
    addressee = addressee_of(tokens, found.first, found.last) or _must_addressee(tokens)  # "demanded that X must:"
    if addressee.lower() == "you":
        addressee = letter_to
    if addressee.lower() in pronouns.OBJECTS:
        addressee = named_before(tokens, found.verb)
    return addressee, asker_of(tokens, found.verb)


def _requests_of_others(tokens: Tokens) -> tuple[str, str | None] | None:
    """Give ("", asker) of "the requests from people in Example:"."""
    end = len(tokens.low) - 1
    for at in range(end - 2):
        if tokens.low[at] in table.PLURAL_NOUNS and tokens.low[at + 1] == "from":
            return "", tokens.slice(at + 2, end)
    return None


def _must_addressee(tokens: Tokens) -> str:
    """Give the subject of "X must:", of "that X ensure:" or of "recommendations to X:", or ""."""
    low = tokens.low
    for at, word in enumerate(low):
        if word in table.IMPERATIVES and "that" in low[:at]:
            first = low.index("that") + 1
            if first < at and is_bearer(tokens, first, at):
                return addressee_of(tokens, first, at)
        if word in table.MODALS:
            subject = duty_bearer(tokens, at)
            if subject is not None:
                return addressee_of(tokens, *subject)
        if word in ("to", "for") and at and low[at - 1] in table.LIST_HEADS:
            end = len(low) - (low[-1] == ":")
            return addressee_of(tokens, at + 1, end) if at + 1 < end else ""
    return ""


# --- its items ----------------------------------------------------------------------------------------------


def is_item_of(intro: Intro, tokens: Tokens, blocks: list[Block]) -> bool:
    """Whether a sentence begins an item of the list that was opened."""
    if tokens.role is Role.ITEM:
        return True
    if tokens.role in SILENT or tokens.block != intro.block + 1:
        return False
    block = blocks[tokens.block]
    opens = bool(tokens.low) and (tokens.low[0] in table.IMPERATIVES or _names_bearer_first(tokens))
    return opens and block.end - block.start < _LONGEST_ITEM


def item_of(intro: Intro, tokens: Tokens, index: int, blocks: list[Block]) -> Asked:
    """Make a call of one item, a whole block; an addressee named in the item itself goes before that of the list.

    Args:
        intro: what opened the list.
        tokens: the item's first sentence.
        index: its index in the document.
        blocks: of the document.
    """
    block = blocks[tokens.block]
    addressee, first = _own_addressee(tokens, intro.addressee)
    colon = _colon_after_addressee(tokens)
    if colon is not None:
        addressee = addressee_of(tokens, 0, colon)
        first = colon + 1 if colon + 1 < len(tokens.low) else first
    start = tokens.starts[first] if first else block.start
    end = _trim_end(tokens.text, start, block.end)
    return Asked(start, end, addressee, intro.by, "item of a list of calls", index)


_DASHES = frozenset("– — - :".split())


def _names_bearer_first(tokens: Tokens) -> bool:
    """Whether an item says first from whom something is demanded: "from the courts – the release of …"."""
    return tokens.low[:1] == ["from"] and not _DASHES.isdisjoint(tokens.low[1:14])


def _own_addressee(tokens: Tokens, addressee: str) -> tuple[str, int]:
    """Give whom an item addresses and the index of the first word of what it asks; the list's addressee where it names none."""
    low = tokens.low
    opening = low[0] if low else ""
    if _names_bearer_first(tokens):
        dash = next(at for at in range(1, len(low)) if low[at] in _DASHES)
        return addressee_of(tokens, 1, dash), dash + 1 if dash + 1 < len(low) else 0
    if not addressee and opening not in table.IMPERATIVES and opening not in ("to", "a", "an"):
        verb = next((at for at in range(1, min(len(low), 22)) if _opens_duty(tokens, at)), None)
        first = 1 if opening in ("that", "for") else 0
        is_subject = verb is not None and table.NO_SUBJECT.isdisjoint(low[first:verb])
        if verb is not None and is_subject and is_bearer(tokens, first, verb):
            return addressee_of(tokens, first, verb), verb + 1 if verb + 1 < len(low) else 0
    return addressee, 1 if opening in ("to", "that") and len(low) > 1 else 0


def _opens_duty(tokens: Tokens, at: int) -> bool:
    """Whether a modal, or "to" with a verb, stands at an index."""
    word = tokens.low[at]
    return word in table.MODALS or (word == "to" and is_infinitive(tokens, at))


def _colon_after_addressee(tokens: Tokens) -> int | None:
    """Give the colon of "Parliament: repeal …", or None."""
    low = tokens.low
    if (
        not low
        or low[0] == ":"
        or ":" not in low[1:6]
        or not tokens.words[0][0].isupper()
        or low[0] in table.IMPERATIVES
    ):
        return None
    colon = low.index(":")
    return None if table.DUTY_BEARERS.isdisjoint(low[:colon]) else colon


def _trim_end(text: str, start: int, end: int) -> int:
    """Cut the closing signs of an item, and a trailing "and"."""
    while end > start:
        asked = text[start:end].rstrip(' .;,:*_\u00a0\n\t”"»')
        if not asked.endswith((" and", " or")) or len(asked) <= 8:
            return start + len(asked)
        end = start + asked.rfind(" ")
    return end
