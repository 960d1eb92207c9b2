"""The index of the catalogue: what was read of each problem, so that it need not be read again.

It is a cache and nothing more: missing, stale, damaged or unwritable, it only
costs time.
"""

import contextlib
from pathlib import Path

from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.index_file import FILE, WHOLE, Entry, facts_of, load, problem_of, sealed
from trainer.domain.problem.problem import Problem
from trainer.files.unfinished import unfinished

Stamp = tuple[int, int]
"""When a file was last modified (ns) and its size: as long as both stand, so does its text."""


class CatalogueIndex:
    """The facts of problems by the path of their folder.

    Identity and origin are no part of it: they follow from the folder, whatever stands here.
    """

    def __init__(self, cache: Path | None) -> None:
        self._file = None if cache is None else cache / FILE
        self._known = load(self._file)
        self._current: dict[str, Entry] = {}
        self._changed = False

    def problem(
        self, folder: ProblemFolder, stamp: Stamp, *, whole: bool = False
    ) -> Problem | None:
        """Give what is known of an unchanged page, ``None`` if it must be read.

        With ``whole`` it must have been read whole.
        """
        entry = self._known.get(str(folder.path))
        if entry is None or (entry[0], entry[1]) != stamp or (whole and not entry[WHOLE]):
            return None
        self._current[str(folder.path)] = entry
        return problem_of(entry, folder.slug, folder.origin)

    def keep(self, folder: ProblemFolder, stamp: Stamp, problem: Problem, *, whole: bool) -> None:
        """Note what was read of a page, the whole of it or its facts."""
        self._current[str(folder.path)] = [*stamp, whole, *facts_of(problem)]
        self._changed = True

    def save(self) -> None:
        """Write the index if it changed; pages that were not asked for are forgotten."""
        if self._file is None or not (self._changed or len(self._current) != len(self._known)):
            return
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with unfinished(self._file) as beside:
                beside.write_bytes(sealed(self._current))
