"""Reading the catalogue: the shipped problems and the learner's own. Nothing is executed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from trainer.domain.catalogue import Catalogue
from trainer.domain.errors import FormatError
from trainer.domain.pattern import PATTERN_ORDER, Pattern
from trainer.domain.problem import Origin, Problem
from trainer.domain.sheet import Sheet
from trainer.storage.catalogue_index import CatalogueIndex
from trainer.storage.pattern_page import read_pattern_page
from trainer.storage.problem_file import read_problem_file
from trainer.storage.problem_folder import PAGE, ProblemFolder, problem_folders

PATTERN_PAGE = "pattern.md"

_Found = tuple[ProblemFolder, Problem]


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
        found = _without_taken_slugs(list(self._problems(faults)), faults)
        problems = _without_taken_aliases(found, faults)
        self._folders = {problem.slug: folder for folder, problem in found}
        self._catalogue = Catalogue(patterns, problems, tuple(faults))
        return self._catalogue

    def sheet(self, slug: str) -> Sheet:
        """Give the sheet of the problem with this slug or alias, read afresh.

        Raise ``NotFoundError`` if there is no such folder, ``FormatError`` if it is faulty.
        """
        return self.problem_folder(slug).sheet()

    def folder(self, slug: str) -> Path:
        """Give the folder of the problem with this slug or alias, or raise ``NotFoundError``."""
        return self.problem_folder(slug).path

    def problem_folder(self, slug: str) -> ProblemFolder:
        """Give the files of the problem with this slug or alias, or raise ``NotFoundError``."""
        catalogue = self._catalogue or self.read()
        return self._folders[catalogue.problem(slug).slug]

    def folders(self) -> Iterator[ProblemFolder]:
        """Give every folder that holds a problem, the faulty ones too, shipped ones first."""
        yield from problem_folders(self._shipped, Origin.CATALOGUE)
        if self._own is not None:
            yield from problem_folders(self._own, Origin.OWN)

    def folders_at(self, path: Path) -> list[ProblemFolder]:
        """Give the problem in a folder, or those below it; raise ``FormatError`` if there is none.

        What lies among the shipped problems is shipped, anything else is the learner's own.
        """
        place = path.resolve()
        shipped = place.is_relative_to(self._shipped.resolve())
        origin = Origin.CATALOGUE if shipped else Origin.OWN
        if (place / PAGE).exists():
            return [ProblemFolder(place, origin)]
        if place.name in PATTERN_ORDER:
            found = [f for f in problem_folders(place.parent, origin) if f.path.parent == place]
        else:
            found = list(problem_folders(place, origin))
        if not found:
            raise FormatError(f"there is no {PAGE} here or in the folders below.", place=str(path))
        return found

    def _patterns(self, faults: list[str]) -> Iterator[Pattern]:
        present = [name for name in PATTERN_ORDER if (self._shipped / name).is_dir()]
        for pattern_id in present:
            place = f"problems/{pattern_id}/{PATTERN_PAGE}"
            try:
                text = read_problem_file(self._shipped / pattern_id, PATTERN_PAGE)
                yield read_pattern_page(text, pattern_id)
            except FormatError as error:
                faults.append(str(error.inside(place)))

    def _problems(self, faults: list[str]) -> Iterator[_Found]:
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


def _without_taken_slugs(found: list[_Found], faults: list[str]) -> list[_Found]:
    """Give the first problem of each slug, and name the places of the others."""
    first: dict[str, _Found] = {}
    for folder, problem in found:
        if problem.slug in first:
            earlier = first[problem.slug][0].place
            faults.append(
                f"{folder.place}: the slug {problem.slug!r} is that of {earlier} already."
            )
        else:
            first[problem.slug] = folder, problem
    return list(first.values())


def _without_taken_aliases(found: list[_Found], faults: list[str]) -> dict[str, Problem]:
    """Give the problems by slug, without the aliases that mean another problem already."""
    owners = {problem.slug: folder.place for folder, problem in found}
    problems: dict[str, Problem] = {}
    for folder, problem in found:
        free = tuple(alias for alias in problem.aliases if alias not in owners)
        for alias in problem.aliases:
            if alias not in free:
                owner = owners[alias]
                faults.append(f"{folder.place}: the alias {alias!r} belongs to {owner} already.")
        owners.update(dict.fromkeys(free, folder.place))
        problems[problem.slug] = (
            problem if free == problem.aliases else replace(problem, aliases=free)
        )
    return problems
