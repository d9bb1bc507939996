"""Plain text, kept character by character."""

from __future__ import annotations

from pylno.base import ReadState
from pylno.intake.charsets import decode
from pylno.intake.parsed import Parsed, Received, refusal


def read(received: Received) -> Parsed:
    """Give the text unchanged: line ends, control characters and all; only a byte order mark is left out.

    Raises:
        DocumentRefused: there is nothing but white space.
    """
    decoded = decode(received.data)
    if not decoded.text.strip("\0 \t\r\n\ufeff"):
        raise refusal("The file holds no text.", "Ask for it again if it should hold something.")
    state = ReadState.PARTLY_READ if decoded.fault else ReadState.READ
    return Parsed(text=decoded.text, state=state, reason=decoded.fault, notes=decoded.notes)
