"""From lines of words to tables: how every language writes its families of words."""

from __future__ import annotations


def classes(lines: str) -> dict[str, str]:
    """Turn ``class: word word …`` lines into word → class."""
    table: dict[str, str] = {}
    for line in lines.strip().splitlines():
        name, _, words = line.strip().partition(":")
        for word in words.split():
            table[word] = name.strip()
    return table


def phrases(lines: str) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Turn ``class: a b, c`` lines into first word → [(words, class)], longest first."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in lines.strip().splitlines():
        name, _, many = line.partition(":")
        for one in many.split(","):
            words = tuple(one.split())
            if words:
                table.setdefault(words[0], []).append((words, name.strip()))
    for found in table.values():
        found.sort(key=lambda pair: -len(pair[0]))
    return table
