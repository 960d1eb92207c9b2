"""Reading the catalogue: the shipped problems and the learner's own. Nothing is executed."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import PAGE, ProblemFolder, problem_folders
from trainer.catalogue.format.pattern_page import read_pattern
from trainer.catalogue.index import CatalogueIndex
from trainer.catalogue.names import LocatedProblem, without_taken_names
from trainer.domain.errors import FormatError
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import PATTERN_ORDER, Pattern
from trainer.domain.problem.problem import Origin, Problem
from trainer.domain.problem.sheet import Sheet

MANY, AT_ONCE = 200, 20
"""Of more own problems than the first, so many new pages are read whole at one look."""

_TOLD_EVERY = 100

Progress = Callable[[int, int], None]
"""Is told how many problems of how many are read."""


class CatalogueReader:
    """Reads the folder of shipped problems, the learner's own, and an index in the cache folder."""

    def __init__(self, shipped: Path, own: Path | None = None, cache: Path | None = None) -> None:
        self._shipped = shipped
        self._own = own
        self._cache = cache
        self._catalogue: Catalogue | None = None
        self._folders: dict[str, ProblemFolder] = {}

    def read(self, progress: Progress | None = None, *, whole: bool = False) -> Catalogue:
        """Give what the folders now hold; what is faulty is left out and named.

        Where the learner has many problems, a few new pages are read whole at each look and the
        others by their facts, so that thousands do not have to be waited for; with ``whole`` it is
        all of them. ``progress`` is told from here.
        """
        faults: list[str] = []
        patterns = {pattern.id: pattern for pattern in self._patterns(faults)}
        folders = list(self.folders())
        few = whole or sum(folder.origin is Origin.OWN for folder in folders) <= MANY
        pages = _Pages(CatalogueIndex(self._cache), sys.maxsize if few else AT_ONCE)
        located = without_taken_names(_problems(folders, pages, faults, progress), faults)
        pages.index.save()
        problems = {problem.slug: problem for _, problem in located}
        self._folders = {problem.slug: folder for folder, problem in located}
        self._catalogue = Catalogue(patterns, problems, tuple(faults))
        return self._catalogue

    def sheet(self, slug: str) -> Sheet:
        """Give the sheet of the problem with this slug or alias, read afresh.

        Raise ``NotFoundError`` if there is no such folder, ``FormatError`` if it is faulty.
        """
        return read_contents(self.problem_folder(slug)).sheet()

    def problem_folder(self, slug: str) -> ProblemFolder:
        """Give the files of the problem with this slug or alias, or raise ``NotFoundError``."""
        catalogue = self._catalogue or self.read()
        return self._folders[catalogue.problem(slug).slug]

    def folders(self) -> Iterator[ProblemFolder]:
        """Give every folder that holds a problem, the faulty ones too, shipped ones first."""
        yield from problem_folders(self._shipped, Origin.CATALOGUE)
        if self._own is not None:
            yield from problem_folders(self._own, Origin.OWN)

    def _patterns(self, faults: list[str]) -> Iterator[Pattern]:
        folders = [self._shipped / pattern_id for pattern_id in PATTERN_ORDER]
        for folder in folders:
            try:
                if folder.is_dir():
                    yield read_pattern(folder)
            except FormatError as error:
                faults.append(str(error))


def _problems(
    folders: list[ProblemFolder], pages: "_Pages", faults: list[str], progress: Progress | None
) -> Iterator[LocatedProblem]:
    told = progress or _nobody
    for done, folder in enumerate(folders):
        if done % _TOLD_EVERY == 0:
            told(done, len(folders))
        try:
            yield folder, pages.problem(folder)
        except FormatError as error:
            faults.append(str(error))
    told(len(folders), len(folders))


def _nobody(_: int, __: int) -> None:
    """Listen to no progress."""


@dataclass
class _Pages:
    """The pages of problems: read only if they are not as the index knows them.

    ``left`` own pages may still be read whole.
    """

    index: CatalogueIndex
    left: int

    def problem(self, folder: ProblemFolder) -> Problem:
        """Give the facts of a folder; raise ``FormatError`` where the page is faulty."""
        try:
            status = os.stat(f"{folder.path}/{PAGE}")  # noqa: PTH116 - a third of a Path's time
        except OSError as error:
            sentence = f"the file cannot be read ({error.strerror})."
            raise FormatError(sentence, place=f"{folder.path}/{PAGE}") from None
        stamp = (status.st_mtime_ns, status.st_size)
        own = folder.origin is Origin.OWN
        whole = self.left > 0 or not own
        problem = self.index.problem(folder, stamp, whole=whole)
        if problem is None:
            self.left -= whole and own
            problem = folder.page().problem if whole else folder.facts()
            self.index.keep(folder, stamp, problem, whole=whole)
        return problem
