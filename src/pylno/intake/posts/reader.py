"""Posts in one plain text: the text stays as it is, and every post is told with its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import tzinfo

from pylno.base import Post
from pylno.intake.parsed import Parsed, Received, one_line
from pylno.intake.posts.layout import Header, TextBlock, blocks
from pylno.intake.txt import reader as txt


def read(received: Received) -> Parsed:
    """Give the text unchanged, with its posts.

    A block without a header belongs to the post before it: posts have empty lines of their own. Text before the first
    header is a post of nobody named, so that it is read and given to no author.

    Raises:
        DocumentRefused: there is nothing but white space.
    """
    parsed = txt.read(received)
    found = list(blocks(parsed.text))
    headers = [block.header for block in found if block.header]
    if not headers:
        return replace(parsed, notes=(*parsed.notes, "No line names a channel and a time; it was read as one text."))
    zone = next((header.sent_at.tzinfo for header in headers if header.is_timed), None)
    posts: list[Post] = []
    for block in found:
        if block.header:
            posts.append(_post(block, block.header, zone))
        elif posts:
            posts[-1] = replace(posts[-1], end=block.end)
        else:
            posts.append(Post(block.start, block.end, block.start))
    return replace(parsed, posts=tuple(posts), notes=(*parsed.notes, *_notes(found, headers)))


def _post(block: TextBlock, header: Header, zone: tzinfo | None) -> Post:
    """Give the post that a header begins; a day without a time is a day by the clock of the other posts."""
    sent_at = header.sent_at if header.is_timed else header.sent_at.replace(tzinfo=zone)
    channel, whose = one_line(header.channel), one_line(header.forwarded_from)
    return Post(block.start, block.end, block.body_start, channel, sent_at, whose)


def _notes(found: list[TextBlock], headers: list[Header]) -> tuple[str, ...]:
    """Tell what the posts do not say of themselves."""
    notes: list[str] = []
    if found[0].header is None:
        notes.append("Text before the first line that names a channel and a time was read as a post of nobody named.")
    untimed = sum(not header.is_timed for header in headers)
    if untimed:
        notes.append(f"Posts with a day but no time of day: {untimed}; they stand at the beginning of their day.")
    return tuple(notes)
