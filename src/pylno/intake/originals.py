"""The bytes of a file and their digest, taken before any parser sees them."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from pylno.intake.limits import Limits, in_words

_PIECE_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Original:
    """A file's bytes as they came in.

    Attributes:
        data: the bytes; empty when the file is refused.
        sha256: their digest, or None when they could not be read, or are too many to be hashed.
        size: how many there are.
        fault: a plain sentence when the file cannot be handed to a parser, else None.
    """

    data: bytes
    sha256: str | None
    size: int
    fault: str | None = None


def take(path: Path, limits: Limits) -> Original:
    """Read a file once: the bytes that are hashed are the bytes that are opened.

    A file that is too large is hashed piece by piece and never held.
    """
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                return Original(b"", None, 0, "It is not a file that can be read.")
            if status.st_size > limits.hashed_bytes:
                return Original(b"", None, status.st_size, _too_large(limits))
            data = file.read(limits.file_bytes + 1)
            digest = hashlib.sha256(data)
            size = len(data)
            if size <= limits.file_bytes:
                return Original(data, digest.hexdigest(), size)
            while (piece := file.read(_PIECE_BYTES)) and size <= limits.hashed_bytes:
                digest.update(piece)
                size += len(piece)
            return Original(b"", None if piece else digest.hexdigest(), size, _too_large(limits))
    except PermissionError:
        return Original(b"", None, 0, "The file may not be read by this account. Ask whoever owns it for the right to.")
    except OSError as fault:
        words = fault.strerror or "the system gives no reason"
        return Original(b"", None, 0, f"The file cannot be read ({words}). Copy it to this computer and try again.")


def _open_at_once(path: str, flags: int) -> int:
    """Open without waiting: a pipe put in the place of a file would wait for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _too_large(limits: Limits) -> str:
    """Say that a file is too large."""
    most = in_words(limits.file_bytes)
    return f"The file is larger than {most} and was not opened. It is untouched. Split it and hand in the parts."
