"""Salted commitments to documents that are not public.

A printed digest of a leaked file tells its owner which copy leaked. So a brief prints, for each document that is not
public, SHA-256 over a secret salt and the document's digest. Whoever is given the salt can check that a document is the
one meant.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from pathlib import Path

from pylno.base import Class, Document, UsageError
from pylno.casework.targets import write_whole


def commitment(salt: str, sha256: str) -> str:
    """Give the commitment to a document: SHA-256 over ``salt:sha256``, in hex."""
    return hashlib.sha256(f"{salt}:{sha256}".encode()).hexdigest()


def commit(documents: Sequence[Document], kept: Path | None) -> dict[str, str]:
    """Give the commitment of every document that is not public, by document id.

    Args:
        documents: those of the brief.
        kept: the file that keeps the salts between runs, readable to its owner only; None draws new ones each time.
    Raises:
        UsageError: the file of salts is there and cannot be understood.
        PylnoError: it cannot be written.
    """
    salts = _read(kept) if kept is not None and kept.exists() else {}
    found: dict[str, str] = {}
    for document in documents:
        if document.classification is Class.PUBLIC or document.sha256 is None:
            continue
        salt = salts.setdefault(document.sha256, secrets.token_hex(16))
        found[document.id] = commitment(salt, document.sha256)
    if kept is not None and found:
        write_whole(kept, json.dumps(salts, indent=1, sort_keys=True).encode(), is_secret=True)
    return found


def _read(path: Path) -> dict[str, str]:
    """Read the salts, by digest."""
    try:
        salts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        salts = None
    if not isinstance(salts, dict) or not all(isinstance(salt, str) for salt in salts.values()):
        raise UsageError(
            f"The file of salts {path.name} cannot be understood. It was left as it is. Move it away and run again."
        )
    return salts
