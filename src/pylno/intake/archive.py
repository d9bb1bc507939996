"""ZIP archives of strangers: every byte is counted while it is unpacked, because the directory may lie."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from pylno.base import DocumentRefused
from pylno.intake.limits import Limits, in_words
from pylno.intake.parsed import refusal

NOT_AN_ARCHIVE = (BadZipFile, ValueError, NotImplementedError)
"""What opening a ZIP archive raises when its directory is cut off, senseless, or of a later format than the library's."""
_PIECE_BYTES = 1 << 16
_RATIO_FROM_BYTES = 10_000_000
_ENCRYPTED = 0x1
_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_DEFLATED = 8


class DamagedMember(Exception):
    """One part of an archive is cut off, altered or packed in an unknown way."""


class Archive:
    """A ZIP archive that is read within limits. Invariant: ``unpacked`` never exceeds what the limits allow.

    Attributes:
        names: of its parts.
        unpacked: bytes unpacked so far.
    """

    def __init__(self, data: bytes, limits: Limits) -> None:
        """Look at the archive's directory.

        Raises:
            DocumentRefused: it is encrypted, holds too many parts or two of one name, or says that it unpacks to more
                than the limits allow.
            One of NOT_AN_ARCHIVE: it has no directory that can be understood: it is cut off or no archive.
        """
        self._zip = ZipFile(BytesIO(data))
        self._limits = limits
        self._packed = len(data)
        self.unpacked = 0
        members = self._zip.infolist()
        self.names = [member.filename for member in members]
        if len(members) > limits.members:
            raise refusal(f"It holds more than {limits.members} parts, which no document needs.")
        if len(set(self.names)) < len(self.names):
            raise refusal("It holds two parts of one name, so that it can be read in two ways.")
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise refusal("It needs a password.", "Save a copy without a password and hand that in as well.")
        self._check(sum(member.file_size for member in members))

    def read(self, name: str) -> bytes:
        """Unpack one part.

        Raises:
            KeyError: there is no such part.
            DamagedMember: it is cut off, altered or packed in an unknown way.
            DocumentRefused: the archive unpacks to more than the limits allow.
        """
        return b"".join(self._pieces(name))

    def count(self, name: str) -> None:
        """Unpack one part for its length alone; raises as ``read`` does."""
        for _ in self._pieces(name):
            pass

    def _pieces(self, name: str) -> Iterator[bytes]:
        """Unpack one part piece by piece, counting."""
        try:
            with self._zip.open(name) as member:
                while piece := member.read(_PIECE_BYTES):
                    self.unpacked += len(piece)
                    self._check(self.unpacked)
                    yield piece
        except (BadZipFile, EOFError, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError) as fault:
            raise DamagedMember(name) from fault

    def _check(self, unpacked: int) -> None:
        """Refuse an archive that unpacks to too much."""
        _check_size(unpacked, self._packed, self._limits)


def salvage(data: bytes, name: str, limits: Limits) -> bytes | None:
    """Unpack as much of one part as is there, from an archive whose end is cut off.

    Returns:
        The beginning of the part, or None when it is not there at all.
    """
    at = data.find(b"PK\x03\x04")
    while at >= 0 and at + _LOCAL_HEADER.size <= len(data):
        fields = _LOCAL_HEADER.unpack_from(data, at)
        method, name_length, extra_length = fields[3], fields[9], fields[10]
        name_at = at + _LOCAL_HEADER.size
        if data[name_at : name_at + name_length] == name.encode():
            packed = data[name_at + name_length + extra_length :]
            return _inflated(packed, limits) if method == _DEFLATED else packed
        at = data.find(b"PK\x03\x04", at + 4)
    return None


def _inflated(packed: bytes, limits: Limits) -> bytes:
    """Unpack what can be unpacked, within the limits."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    pieces: list[bytes] = []
    size = 0
    for at in range(0, len(packed), _PIECE_BYTES):
        try:
            piece = inflater.decompress(packed[at : at + _PIECE_BYTES], limits.unpacked_bytes)
        except zlib.error:
            break
        size += len(piece)
        _check_size(size, len(packed), limits)
        pieces.append(piece)
        if inflater.eof:
            break
    return b"".join(pieces)


def _check_size(unpacked: int, packed: int, limits: Limits) -> None:
    """Refuse what unpacks to more than the limits allow."""
    if unpacked > limits.unpacked_bytes:
        raise _bomb(f"It unpacks to more than {in_words(limits.unpacked_bytes)}.")
    if unpacked > _RATIO_FROM_BYTES and unpacked > packed * limits.unpacked_ratio:
        raise _bomb(f"It unpacks to more than {limits.unpacked_ratio} times its size.")


def _bomb(what: str) -> DocumentRefused:
    """Say that an archive unpacks to too much."""
    return refusal(f"{what} Files like this are made to stop computers.", "Ask its sender for a copy as plain text.")
