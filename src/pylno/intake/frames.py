"""Length-framed JSON: how parent and child speak. Four bytes of length, big-endian, then one JSON object in UTF-8."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import BinaryIO

_LENGTH = struct.Struct(">I")
_PIECE_BYTES = 1 << 20
# An empty list is two bytes in a frame and sixty in memory: what a hostile child could blow up is bounded by this.
_MOST_BRACKETS = 8_000_000


class BadFrame(Exception):
    """What came is no frame: cut off, too long, or no JSON object."""


class LongFrame(BadFrame):
    """A frame says that it is longer than is taken."""


class CutFrame(BadFrame):
    """The stream ended within a frame: whoever wrote it has gone."""


def write_frame(stream: BinaryIO, value: Mapping[str, object], payload: bytes = b"") -> None:
    """Send one object, and after it bytes whose length the object tells."""
    body = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    stream.write(_LENGTH.pack(len(body)))
    stream.write(body)
    stream.write(payload)
    stream.flush()


def read_frame(stream: BinaryIO, *, most_bytes: int) -> dict[str, object]:
    """Take one object.

    Args:
        most_bytes: a frame that says it is longer is not read at all.
    Raises:
        LongFrame: it is too long, or holds too many parts.
        CutFrame: it is cut off.
        BadFrame: it is no JSON object.
    """
    (length,) = _LENGTH.unpack(read_exactly(stream, _LENGTH.size))
    if length > most_bytes:
        raise LongFrame
    body = read_exactly(stream, length)
    if body.count(b"[") + body.count(b"{") > _MOST_BRACKETS:
        raise LongFrame
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        raise BadFrame("no JSON") from None
    if not isinstance(value, dict):
        raise BadFrame("no object")
    return value


def read_exactly(stream: BinaryIO, length: int) -> bytes:
    """Take so many bytes.

    Raises:
        CutFrame: the stream ended before.
    """
    pieces: list[bytes] = []
    while length > 0:
        piece = stream.read(min(length, _PIECE_BYTES))
        if not piece:
            raise CutFrame
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)
