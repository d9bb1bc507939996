"""Posts in one plain text: the text stays as it is, and every post is told with its place."""

from __future__ import annotations

from dataclasses import replace

from pylno.base import Post
from pylno.intake.parsed import Parsed, Received, one_line
from pylno.intake.posts.layout import blocks
from pylno.intake.txt import reader as txt


def read(received: Received) -> Parsed:
    """Give the text unchanged, with its posts.

    A block whose first line names no time belongs to the post before it: posts have empty lines of their own.

    Raises:
        DocumentRefused: there is nothing but white space.
    """
    parsed = txt.read(received)
    posts: list[Post] = []
    unplaced = 0
    for block in blocks(parsed.text):
        if block.header:
            channel, whose = one_line(block.header.channel), one_line(block.header.forwarded_from)
            posts.append(Post(block.start, block.end, block.body_start, channel, block.header.sent_at, whose))
        elif posts:
            posts[-1] = replace(posts[-1], end=block.end)
        else:
            unplaced += 1
    notes = parsed.notes
    if not posts:
        notes = (*notes, "No line names a channel and a time; it was read as one text.")
    elif unplaced:
        notes = (*notes, "Text before the first line that names a channel and a time belongs to no post.")
    return replace(parsed, posts=tuple(posts), notes=notes)
