"""From a document to its reading: figures, attribution, events, allegations, statements, calls, signatories.

One folder of plain tables per language (``lang``); docs/methods/reading.md tells what counts and by which rules.
"""

from __future__ import annotations

from pylno.reading.reader import LANGUAGE_NAMES, SUPPORTED, read

__all__ = ["LANGUAGE_NAMES", "SUPPORTED", "read"]
