"""Every error that Pylno raises on purpose, as one tree.

::

    PylnoError
    ├── UsageError          the command or call was wrong: nothing was read or written
    ├── DocumentRefused     a file was not opened, for a stated reason; the original is untouched
    ├── NothingRead         no document of those given could be read
    ├── BadDate             words that were given as a date are none
    ├── BadCorrections      a workbook of corrections cannot be understood
    ├── BadBrief            an earlier brief (JSON) cannot be understood
    └── SumRefused          figures were to be added that no sum may join

The message is a plain sentence: what happened, what is safe, what to do next. Names of people and the words of
documents never stand in a message, because messages end in logs.
"""

from __future__ import annotations


class PylnoError(Exception):
    """Root of all errors that Pylno raises on purpose.

    Attributes:
        message: a plain sentence for the person at the desk.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UsageError(PylnoError):
    """The command or call was wrong; nothing was read or written."""


class DocumentRefused(PylnoError):
    """A file was not opened.

    Attributes:
        reason: the short reason that a brief prints beside the document's name.
    """

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class NothingRead(PylnoError):
    """None of the documents given could be read."""


class BadDate(PylnoError):
    """Words given as a date are not a date.

    Attributes:
        got: the words.
    """

    def __init__(self, got: str) -> None:
        super().__init__(f"A date is written YYYY, YYYY-MM or YYYY-MM-DD. Got {got!r} instead.")
        self.got = got


class BadCorrections(PylnoError):
    """A workbook of corrections cannot be understood; no decision in it was used."""


class BadBrief(PylnoError):
    """An earlier brief, given as JSON, cannot be understood; nothing was compared."""


class SumRefused(PylnoError):
    """Figures were to be added that no sum may join: of several sources, of unlike units, or not disjoint."""
