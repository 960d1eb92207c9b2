"""The file of the catalogue's index: JSON behind a seal, and the facts of a problem in it.

Nothing here loads what reads a page, so that the first screen can name problems at once.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from trainer import __version__
from trainer.domain.problem.problem import Level, Origin, Problem

FILE = "catalogue.json"

FORMAT = f"trainer {__version__} catalogue 2"
"""The format of the index; one with another is not used. What is kept of a problem decides it."""

Entry = list[Any]
"""When the page was last modified (ns), its size, whether it was read whole, and the facts."""

WHOLE = 2
"""The place in an entry that says whether the whole page was read, or its facts alone."""

_LEVELS = {level.word: level for level in Level}


def sealed(entries: Mapping[str, Entry]) -> bytes:
    """Give the content of the file: entries by the path of the problem's folder."""
    body = json.dumps(entries).encode()
    return _seal(body) + body


def load(file: Path | None) -> dict[str, Entry]:
    """Give the entries of an index whose seal is whole, else nothing."""
    try:
        content = file.read_bytes() if file else b""
    except OSError:
        return {}
    seal, end, body = content.partition(b"\n")
    if seal + end != _seal(body):
        return {}
    entries: dict[str, Entry] = json.loads(body)
    return entries


def facts_of(problem: Problem) -> Entry:
    """Give what is kept of a problem; its identity and origin follow from where it lies."""
    return [
        problem.title,
        problem.level.word,
        problem.pattern,
        problem.target_time // timedelta(minutes=1),
        problem.also,
        problem.number,
        sorted(problem.lists),
        problem.aliases,
        problem.url,
    ]


def problem_of(entry: Entry, slug: str, origin: Origin) -> Problem:
    """Give the problem that an entry is of."""
    title, level, pattern, minutes, also, number, lists, aliases, url = entry[WHOLE + 1 :]
    return Problem(
        slug=slug,
        title=title,
        level=_LEVELS[level],
        pattern=pattern,
        origin=origin,
        target_time=timedelta(minutes=minutes),
        also=tuple(also),
        number=number,
        lists=frozenset(lists),
        aliases=tuple(aliases),
        url=url,
    )


def _seal(body: bytes) -> bytes:
    """Give the first line of an index: its format, and the SHA-256 of what follows."""
    return f"{FORMAT} {hashlib.sha256(body).hexdigest()}\n".encode()
