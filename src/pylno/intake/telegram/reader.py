"""An export of Telegram Desktop: every message that says something becomes a post."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from pylno.base import Post, ReadState
from pylno.intake.charsets import decode
from pylno.intake.parsed import Parsed, Received, one_line, printable, refusal

_BETWEEN = "\n\n"
_NOBODY = "unknown sender"
_FURTHEST_ZONE = timedelta(hours=14)
_EXPORT_AGAIN = "Export the chat again from Telegram Desktop, as machine-readable JSON."


class _TwoValues(ValueError):
    """An object names one key twice."""


@dataclass(frozen=True, slots=True)
class _Message:
    """One message that says something."""

    channel: str | None
    sent_at: datetime | None
    forwarded_from: str | None
    body: str

    def header(self) -> str:
        """Give the line that stands over the message."""
        parts = [self.channel or _NOBODY]
        if self.sent_at:
            parts.append(self.sent_at.strftime("%Y-%m-%d %H:%M"))
        if self.forwarded_from:
            parts.append(f"forwarded from {self.forwarded_from}")
        return " · ".join(parts)


def read(received: Received) -> Parsed:
    """Give the messages of an export, each under a line that names channel, time and origin.

    Raises:
        DocumentRefused: it is no JSON, no export, or no message in it says anything.
    """
    decoded = decode(received.data)
    chats = list(_chats(_loaded(decoded.text)))
    if not chats:
        raise refusal("It is a JSON file, but no export of Telegram.", _EXPORT_AGAIN)
    messages: list[_Message] = []
    silent = broken = 0
    for chat in chats:
        for raw in _list(chat.get("messages")):
            if not isinstance(raw, dict):
                broken += 1
                continue
            message = _message(raw, chat)
            if message:
                messages.append(message)
            else:
                silent += 1
    if not messages:
        raise refusal("No message in the export holds text.", _EXPORT_AGAIN)
    text, posts = _written(messages)
    faults = [words for words in (decoded.fault, f"{broken} entries are no messages." if broken else None) if words]
    return Parsed(
        text=text,
        title=one_line(", ".join(dict.fromkeys(name for chat in chats if (name := _words(chat.get("name")))))),
        state=ReadState.PARTLY_READ if faults else ReadState.READ,
        reason=" ".join(faults) or None,
        notes=(f"{silent} entries without words (pictures, files, calls, joinings) were left out.",) if silent else (),
        posts=posts,
    )


def _loaded(text: str) -> object:
    """Read JSON strictly.

    Raises:
        DocumentRefused: it is no JSON, is nested too deeply, or names one key twice.
    """
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=lambda _: None)
    except RecursionError:
        raise refusal("Its parts are nested too deeply to be read.", _EXPORT_AGAIN) from None
    except _TwoValues:
        raise refusal("An object in it names a key twice, so that it can be read in two ways.", _EXPORT_AGAIN) from None
    except ValueError:
        raise refusal("It is no valid JSON: it is cut off or damaged.", _EXPORT_AGAIN) from None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Make an object of its pairs.

    Raises:
        _TwoValues: two of them have one key.
    """
    made = dict(pairs)
    if len(made) < len(pairs):
        raise _TwoValues
    return made


def _chats(export: object) -> Iterator[dict[str, object]]:
    """Give the chats of an export: the file is one, or holds several."""
    if not isinstance(export, dict):
        return
    if isinstance(export.get("messages"), list):
        yield export
    for key in ("chats", "left_chats"):
        held = export.get(key)
        for chat in _list(held.get("list")) if isinstance(held, dict) else ():
            if isinstance(chat, dict) and isinstance(chat.get("messages"), list):
                yield chat


def _message(raw: dict[str, object], chat: dict[str, object]) -> _Message | None:
    """Read one entry; None when it says nothing (a picture, a call, somebody joining)."""
    body = printable(_plain(raw.get("text"))).strip()
    if raw.get("type") != "message" or not body:
        return None
    is_channel = "channel" in _words(chat.get("type"))
    channel = one_line(_words(raw.get("from")) or (_words(chat.get("name")) if is_channel else ""))
    return _Message(channel, _sent_at(raw), one_line(_words(raw.get("forwarded_from"))), body)


def _plain(text: object) -> str:
    """Give the words of a message: a string, or a list of strings and of pieces with a style."""
    pieces = text if isinstance(text, list) else [text]
    return "".join(_words(piece.get("text")) if isinstance(piece, dict) else _words(piece) for piece in pieces)


def _sent_at(raw: dict[str, object]) -> datetime | None:
    """Give when a message was sent: by the exporter's clock, with its zone where the export tells both clocks."""
    try:
        local = datetime.fromisoformat(_words(raw.get("date")))
    except ValueError:
        return None
    if local.tzinfo is not None:
        return local
    try:
        universal = datetime.fromtimestamp(int(_words(raw.get("date_unixtime"))), UTC)
    except (ValueError, OverflowError, OSError):
        return local
    ahead = local - universal.replace(tzinfo=None)
    if abs(ahead) > _FURTHEST_ZONE or ahead % timedelta(minutes=15):
        return local
    return local.replace(tzinfo=timezone(ahead))


def _written(messages: list[_Message]) -> tuple[str, tuple[Post, ...]]:
    """Set the messages under one another and tell where each stands."""
    parts: list[str] = []
    posts: list[Post] = []
    at = 0
    for message in messages:
        header = message.header()
        whole = f"{header}\n{message.body}"
        body_start, end = at + len(header) + 1, at + len(whole)
        posts.append(Post(at, end, body_start, message.channel, message.sent_at, message.forwarded_from))
        parts.append(whole)
        at = end + len(_BETWEEN)
    return _BETWEEN.join(parts), tuple(posts)


def _words(value: object) -> str:
    """Give a string that the export holds, else ""."""
    return value if isinstance(value, str) else ""


def _list(value: object) -> list[object]:
    """Give a list that the export holds, else an empty one."""
    return value if isinstance(value, list) else []
