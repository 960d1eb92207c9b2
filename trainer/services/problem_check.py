"""Checking problems that a person names: from folders on the disk to a report."""

from collections.abc import Callable, Sequence
from pathlib import Path

from trainer.domain.errors import NotFoundError
from trainer.domain.problem import Origin
from trainer.runner.judge import Judge
from trainer.services.checking.check import check_catalogue
from trainer.services.checking.report import CatalogueReport, Report
from trainer.storage.problem_folder import PAGE, ProblemFolder, problem_folders
from trainer.storage.published_facts import FILE, PublishedFacts


def check_folders(
    paths: Sequence[Path],
    *,
    shipped: Path,
    own: Path,
    mutants: bool = False,
    progress: Callable[[int, int, Report], None] | None = None,
) -> CatalogueReport:
    """Check the problems in these folders or with these slugs, for none all there are; blocks.

    With ``mutants`` the written cases must also catch small slips in the reference.
    Raise ``NotFoundError`` for a folder without problems. ``progress`` is told how many problems of
    how many are done, and the report of the last one.
    """
    folders = _in_all(paths, shipped, own) if paths else _everything(shipped, own)
    judge = Judge()
    try:
        published = PublishedFacts.read(shipped / FILE)
        return check_catalogue(folders, published, judge, mutants=mutants, progress=progress)
    finally:
        judge.close()


def _everything(shipped: Path, own: Path) -> list[ProblemFolder]:
    return [*problem_folders(shipped, Origin.CATALOGUE), *problem_folders(own, Origin.OWN)]


def _in_all(paths: Sequence[Path], shipped: Path, own: Path) -> list[ProblemFolder]:
    """Give the problems in these folders or with these slugs, each once, in this order."""
    found: dict[Path, ProblemFolder] = {}
    for path in paths:
        inside = _in_one(path.resolve(), shipped.resolve())
        if not path.exists():
            inside = [one for one in _everything(shipped, own) if one.path.name == str(path)]
        if not inside:
            raise NotFoundError(
                f"There is no problem in {path}: it is neither a slug nor a folder with a {PAGE}."
            )
        found |= {folder.path: folder for folder in inside if folder.path not in found}
    return list(found.values())


def _in_one(path: Path, shipped: Path) -> list[ProblemFolder]:
    if path == shipped or shipped in path.parents:
        every = problem_folders(shipped, Origin.CATALOGUE)
        return [folder for folder in every if path in (folder.path, *folder.path.parents)]
    if (path / PAGE).exists():
        return [ProblemFolder(path, Origin.OWN)]
    return list(problem_folders(path, Origin.OWN))
