"""Reading the catalogue: the shipped problems and the learner's own. Nothing is executed."""

from collections.abc import Iterator
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


class CatalogueReader:
    """Reads the folder of shipped problems, the learner's own, and an index in the cache folder."""

    def __init__(self, shipped: Path, own: Path | None = None, cache: Path | None = None) -> None:
        self._shipped = shipped
        self._own = own
        self._cache = cache
        self._catalogue: Catalogue | None = None
        self._folders: dict[str, ProblemFolder] = {}

    def read(self) -> Catalogue:
        """Give what the folders now hold; what is faulty is left out and named."""
        faults: list[str] = []
        patterns = {pattern.id: pattern for pattern in self._patterns(faults)}
        located = without_taken_names(self._problems(faults), faults)
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

    def _problems(self, faults: list[str]) -> Iterator[LocatedProblem]:
        index = CatalogueIndex(self._cache)
        for folder in self.folders():
            try:
                yield folder, _indexed(folder, index)
            except FormatError as error:
                faults.append(str(error))
        index.save()


def _indexed(folder: ProblemFolder, index: CatalogueIndex) -> Problem:
    """Give the facts of a folder, read only if its page is not the one that the index knows."""
    path = folder.path / PAGE
    try:
        status = path.stat()
    except OSError as error:
        sentence = f"the file cannot be read ({error.strerror})."
        raise FormatError(sentence, place=str(path)) from None
    stamp = (status.st_mtime_ns, status.st_size)
    problem = index.problem(str(path), stamp)
    if problem is None:
        problem = folder.page().problem
        index.keep(str(path), stamp, problem)
    return problem
