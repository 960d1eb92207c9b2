"""Texts that the program writes into a folder of other people's files, and knows again.

A text says in its first lines that it is the program's, in the head of a page (``trainer: 1``) or
in a comment, and holds the sum of all it says. So one that somebody edited since is told from one
that may be written anew, and both from a text that is none of the program's.
"""

import hashlib
import re
from enum import Enum

MARK = "trainer: 1"
_NO_SUM = "sum: x000000000000000"
_SUM = re.compile(r"sum: x[0-9a-f]{15}")
_HEAD = re.compile(r"---\n(.*?)^---[ \t]*$", re.DOTALL | re.MULTILINE)
_LOOKED_INTO = 100_000

PAGE_HEAD = f"---\n{MARK}\n{_NO_SUM}\n"
"""What a page begins with; the rest of its head follows, and ends it with a line ``---``."""

COMMENT_HEAD = f"# {MARK}, {_NO_SUM}\n"
"""What a program's text begins with."""


class Whose(Enum):
    """Whose a text is: the program's to the letter, the program's but edited, or not its own."""

    OURS = "ours"
    EDITED = "edited"
    FOREIGN = "foreign"


def sealed(text: str) -> str:
    """Give a text that begins with one of the heads with its sum."""
    return text.replace(_NO_SUM, _sum(text), 1)


def whose(text: str) -> Whose:
    """Tell whose a text with plain line ends is."""
    if not _is_marked(text):
        return Whose.FOREIGN
    found = _SUM.search(text)
    if found is None:
        return Whose.EDITED
    unsealed = text[: found.start()] + _NO_SUM + text[found.end() :]
    return Whose.OURS if _sum(unsealed) == found.group() else Whose.EDITED


def head_of(text: str) -> tuple[str, str] | None:
    """Give what a page says in its head and below it; ``None`` for a text without a head."""
    found = _HEAD.match(text)
    return (found[1], text[found.end() :]) if found else None


def _is_marked(text: str) -> bool:
    if text.startswith(f"# {MARK},"):
        return True
    head = head_of(text[:_LOOKED_INTO]) if text.startswith("---\n") else None
    return head is not None and MARK in head[0].split("\n")


def _sum(text: str) -> str:
    return f"sum: x{hashlib.sha256(text.encode('utf-8', 'replace')).hexdigest()[:15]}"
