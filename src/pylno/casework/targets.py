"""Where results go: written whole or not at all, and never over what was handed in."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import chain
from pathlib import Path

from pylno.base import PylnoError, UsageError

# Each of our own results holds one of these, and none is longer than this; a document of somebody else holds none.
_LONGEST_BYTES = 500_000_000
_OUR_MARKS = (
    b'id="passages-title"',  # brief.html
    b'id="hide-unused"',  # a marked page
    b'"not_before"',  # brief.json
    b'"is_supported"',  # a reading
    b"<!-- claims: ",  # statement.md
)


def made_earlier(targets: Iterable[Path]) -> list[Path]:
    """Give those of the files, and of the files in the folders, that an earlier run made: they are no documents."""
    inside = (path.iterdir() if path.is_dir() else (path,) for path in targets)
    return [path for path in chain.from_iterable(inside) if _is_ours(path)]


def check_targets(targets: Sequence[Path], given: Sequence[Path]) -> None:
    """Refuse places for results at which something else would be lost, or at which nothing can be written.

    Args:
        targets: files that are about to be written.
        given: files and folders that were handed in to be read.
    Raises:
        UsageError: two results have one place, or one would be written over what was handed in.
        PylnoError: a place cannot be written to.
    """
    if len({os.path.realpath(target) for target in targets}) < len(targets):
        raise UsageError("Two results have the same place. Nothing was written. Give each a file of its own.")
    for target in targets:
        if target.is_dir():
            raise UsageError(f"{target.name or target} is a folder. Nothing was written. Give the name of a file.")
        if _was_given(target, given):
            raise UsageError(
                f"{target.name} is among what is to be read, and the result would be written over it. "
                "Nothing was written. Give another place."
            )
        if not _is_open(target):
            raise PylnoError(f"{target.name} cannot be written there. Nothing was written. Give another place.")


def write_whole(path: Path, data: bytes, *, is_secret: bool = False) -> Path:
    """Write a file whole or not at all, so that a full disk or a power cut leaves the one that was there.

    Args:
        path: where.
        data: all of it.
        is_secret: let only its owner read it.
    Raises:
        PylnoError: the place cannot be written to.
    """
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device or a pipe takes what comes; a folder refuses
            return path
        with open(part, "xb", opener=_for_owner if is_secret else None) as file:
            file.write(data)
        part.replace(path)
    except OSError as error:
        why = error.strerror or "the place refuses it"
        raise PylnoError(f"{path.name} could not be written: {why}. What stood there before is untouched.") from None
    finally:
        with suppress(OSError):
            part.unlink()
    return path


def _for_owner(path: str, flags: int) -> int:
    """Open a file that only its owner can read."""
    return os.open(path, flags, 0o600)


def _is_ours(path: Path) -> bool:
    """Whether a file is a result of an earlier run."""
    try:
        if not path.is_file() or path.stat().st_size > _LONGEST_BYTES:
            return False
        data = path.read_bytes()
    except OSError:
        return False
    return any(mark in data for mark in _OUR_MARKS)


def _was_given(target: Path, given: Sequence[Path]) -> bool:
    """Whether a file was handed in, itself or within a folder; a result of an earlier run in a folder was not."""
    if not target.exists():
        return False
    real = Path(os.path.realpath(target))
    places = [Path(os.path.realpath(path)) for path in given]
    return real in places or (any(real.is_relative_to(place) for place in places) and not _is_ours(target))


def _is_open(target: Path) -> bool:
    """Whether a file can be made there, as far as can be told without trying."""
    there = next((folder for folder in target.absolute().parents if folder.exists()), None)
    return there is not None and there.is_dir() and os.access(there, os.W_OK)
