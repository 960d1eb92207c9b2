"""The index of the catalogue: what was read of each problem, so that it need not be read again.

It is a cache and nothing more: missing, stale, damaged or unwritable, it only
costs time.
"""

import contextlib
import hashlib
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from trainer import __version__
from trainer.catalogue.folder import ProblemFolder
from trainer.domain.problem.problem import Level, Problem
from trainer.files.unfinished import unfinished

FORMAT = f"trainer {__version__} catalogue 2"
"""The format of the index; one with another is not used. What is kept of a problem decides it."""

FILE = "catalogue.json"

Stamp = tuple[int, int]
"""When a file was last modified (ns) and its size: as long as both stand, so does its text."""

_WHOLE = 2
"""The place in an entry that says whether the whole page was read, or its facts alone."""

_LEVELS = {level.word: level for level in Level}


class CatalogueIndex:
    """The facts of problems by the path of their ``problem.md``.

    Identity and origin are no part of it: they follow from the folder, whatever stands here.
    """

    def __init__(self, cache: Path | None) -> None:
        self._file = None if cache is None else cache / FILE
        self._known = _load(self._file)
        self._current: dict[str, list[Any]] = {}
        self._changed = False

    def problem(
        self, folder: ProblemFolder, stamp: Stamp, *, whole: bool = False
    ) -> Problem | None:
        """Give what is known of an unchanged page, ``None`` if it must be read.

        With ``whole`` it must have been read whole.
        """
        entry = self._known.get(str(folder.path))
        if entry is None or (entry[0], entry[1]) != stamp or (whole and not entry[_WHOLE]):
            return None
        self._current[str(folder.path)] = entry
        return _problem(folder, entry)

    def keep(self, folder: ProblemFolder, stamp: Stamp, problem: Problem, *, whole: bool) -> None:
        """Note what was read of a page, the whole of it or its facts."""
        self._current[str(folder.path)] = [*stamp, whole, *_facts(problem)]
        self._changed = True

    def save(self) -> None:
        """Write the index if it changed; pages that were not asked for are forgotten."""
        if self._file is None or not (self._changed or len(self._current) != len(self._known)):
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


def _facts(problem: Problem) -> list[Any]:
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


def _problem(folder: ProblemFolder, entry: list[Any]) -> Problem:
    title, level, pattern, minutes, also, number, lists, aliases, url = entry[_WHOLE + 1 :]
    return Problem(
        slug=folder.slug,
        title=title,
        level=_LEVELS[level],
        pattern=pattern,
        origin=folder.origin,
        target_time=timedelta(minutes=minutes),
        also=tuple(also),
        number=number,
        lists=frozenset(lists),
        aliases=tuple(aliases),
        url=url,
    )
