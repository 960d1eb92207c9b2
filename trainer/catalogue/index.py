"""The index of the catalogue: what was read of each problem, so that it need not be read again.

It is a cache and nothing more: missing, stale, damaged or unwritable, it only
costs time.
"""

import contextlib
import hashlib
import json
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from trainer import __version__
from trainer.domain.problem.problem import Level, Origin, Problem
from trainer.files.unfinished import unfinished

FORMAT = f"trainer {__version__} catalogue 1"
"""The format of the index; one with another is not used. What is kept of a problem decides it."""

FILE = "catalogue.json"

Stamp = tuple[int, int]
"""When a file was last modified (ns) and its size: as long as both stand, so does its text."""


class CatalogueIndex:
    """The facts of problems by the path of their ``problem.md``."""

    def __init__(self, cache: Path | None) -> None:
        self._file = None if cache is None else cache / FILE
        self._known = _load(self._file)
        self._current: dict[str, list[Any]] = {}

    def problem(self, path: str, stamp: Stamp) -> Problem | None:
        """Give what is known of an unchanged file, ``None`` if it must be read."""
        entry = self._known.get(path)
        if entry is None or entry[:2] != list(stamp):
            return None
        self._current[path] = entry
        return _problem(entry[2])

    def keep(self, path: str, stamp: Stamp, problem: Problem) -> None:
        """Note what was read of a file."""
        self._current[path] = [*stamp, _facts(problem)]

    def save(self) -> None:
        """Write the index if it changed; files that were not asked for are forgotten."""
        if self._file is None or self._current == self._known:
            return
        body = json.dumps(self._current).encode()
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with unfinished(self._file) as beside:
                beside.write_bytes(_seal(body) + body)


def _load(file: Path | None) -> dict[str, list[Any]]:
    """Give the content of an index whose seal is whole, else nothing."""
    try:
        content = file.read_bytes() if file else b""
    except OSError:
        return {}
    seal, end, body = content.partition(b"\n")
    if seal + end != _seal(body):
        return {}
    problems: dict[str, list[Any]] = json.loads(body)
    return problems


def _seal(body: bytes) -> bytes:
    """Give the first line of an index: its format, and the SHA-256 of what follows."""
    return f"{FORMAT} {hashlib.sha256(body).hexdigest()}\n".encode()


def _facts(problem: Problem) -> dict[str, Any]:
    return {
        "slug": problem.slug,
        "title": problem.title,
        "level": int(problem.level),
        "pattern": problem.pattern,
        "origin": problem.origin.value,
        "minutes": problem.target_time // timedelta(minutes=1),
        "also": problem.also,
        "number": problem.number,
        "lists": sorted(problem.lists),
        "aliases": problem.aliases,
        "url": problem.url,
    }


def _problem(facts: Mapping[str, Any]) -> Problem:
    return Problem(
        slug=facts["slug"],
        title=facts["title"],
        level=Level(facts["level"]),
        pattern=facts["pattern"],
        origin=Origin(facts["origin"]),
        target_time=timedelta(minutes=facts["minutes"]),
        also=tuple(facts["also"]),
        number=facts["number"],
        lists=frozenset(facts["lists"]),
        aliases=tuple(facts["aliases"]),
        url=facts["url"],
    )
