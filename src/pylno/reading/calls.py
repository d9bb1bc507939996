"""Calls: what is asked of a duty bearer, in prose and in lists.

In prose one call a sentence and addressee, in a list one an item. The passage is what is asked, without "We urge X to".
"""

from __future__ import annotations

from dataclasses import replace

from pylno.reading.addressees import letter_to, opening_bearer
from pylno.reading.asked import Asked
from pylno.reading.call_lists import Intro, is_item_of, item_of, opens_list
from pylno.reading.call_verbs import calls_in
from pylno.reading.outline import SILENT, Block, Role, Tokens

__all__ = ["Asked", "find_calls"]


def find_calls(sentences: list[Tokens], blocks: list[Block]) -> list[Asked]:
    """Give every call of a document, in order of its start."""
    found: list[Asked] = []
    intro: Intro | None = None
    opener = 0
    addressed = letter_to(sentences)
    done: set[int] = set()
    for index, tokens in enumerate(sentences):
        if tokens.block in done:
            continue
        opened = opens_list(sentences, index, addressed)
        if opened is not None:
            own = list(calls_in(tokens, index, addressed))
            if not _asks_already(tokens, own):
                found.extend(call for call in own if not _is_list_opener(tokens, call))
                intro, opener = opened, index
                continue
        if intro is not None and is_item_of(intro, tokens, blocks):
            done.add(tokens.block)
            items = _own_appeals(tokens, index, addressed) or [item_of(intro, tokens, index, blocks)]
            found.extend(replace(item, opener=opener) for item in items)
            intro = Intro(intro.addressee, intro.by, tokens.block)
            continue
        if tokens.role is not Role.ITEM:
            intro = None
        if tokens.role not in SILENT:
            found.extend(calls_in(tokens, index, addressed, _spoken_of(sentences, index, found)))
    return sorted((call for call in found if call.start < call.end), key=lambda call: call.start)


_WHOLE_DEMAND = 8
"""So many words of a passive demand are whole, and the list behind it is of something else."""


def _asks_already(tokens: Tokens, own: list[Asked]) -> bool:
    """Whether a sentence that ends in a colon says itself what is asked: that nobody be detained under these articles."""
    return any(
        call.rule == "demand that" and len(tokens.text[call.start : call.end].split()) >= _WHOLE_DEMAND for call in own
    )


def _own_appeals(tokens: Tokens, index: int, letter_to: str) -> list[Asked]:
    """Give the calls of an item that says itself what "we" ask, behind other words: "While …, we insist on …"."""
    at = next((place for place, word in enumerate(tokens.low) if word == "we" and place), None)
    return [] if at is None else [call for call in calls_in(tokens, index, letter_to) if call.start > tokens.starts[at]]


def _spoken_of(sentences: list[Tokens], index: int, found: list[Asked]) -> str:
    """Give whom "they" and "it" at the head of a sentence mean: asked or named first in the sentence before; or ""."""
    if not index or sentences[index - 1].block != sentences[index].block:
        return ""
    for call in reversed(found):
        if call.sentence < index - 1:
            break
        if call.addressee:
            return call.addressee
    return opening_bearer(sentences[index - 1])


def _is_list_opener(tokens: Tokens, call: Asked) -> bool:
    """Whether a "call" in a sentence that opens a list is only "take the following measures:"."""
    inside = tokens.text[call.start : call.end].lower().split()
    return call.end >= tokens.end - 1 or "following" in inside[:8] or len(inside) < 3
