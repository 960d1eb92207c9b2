"""Checking problems that a person names: from folders on the disk to a report."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from trainer.catalogue.folder import PAGE, ProblemFolder, problem_folders
from trainer.catalogue.published import FILE, PublishedFacts
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.problem.problem import Origin
from trainer.runner.judge.judge import Judge
from trainer.runner.sandbox.sandbox import Sandbox
from trainer.services.checking.check import CheckProgress, check_catalogue
from trainer.services.checking.report import CatalogueReport
from trainer.services.trust import Trust, UntrustedProblem


def check_folders(
    paths: Sequence[Path],
    *,
    shipped: Path,
    own: Path,
    open_trust: Callable[[], AbstractContextManager[Trust]],
    mutants: bool = False,
    progress: CheckProgress | None = None,
) -> CatalogueReport:
    """Check the problems in these folders or with these slugs, for none all there are; blocks.

    With ``mutants`` the written cases must also catch small slips in the reference. What
    must be agreed to first is left out; ``open_trust`` is called when that may be so.
    Raise ``NotFoundError`` for a folder without problems, ``TrainerError`` where all are left out.
    """
    folders = folders_named(paths, shipped, own) if paths else _everything(shipped, own)
    distant = [folder for folder in folders if folder.origin is not Origin.CATALOGUE]
    refused: dict[ProblemFolder, UntrustedProblem] = {}
    if distant:
        with open_trust() as trust:
            refused = trust.untrusted(distant)
    left_out = tuple(untrusted.refusal for untrusted in refused.values())
    if refused and len(refused) == len(folders):
        raise TrainerError(" ".join(left_out))
    report = _checked(
        [folder for folder in folders if folder not in refused], shipped, mutants, progress
    )
    return replace(report, left_out=(*left_out, *report.left_out))


def _checked(
    folders: Sequence[ProblemFolder],
    shipped: Path,
    mutants: bool,
    progress: CheckProgress | None,
) -> CatalogueReport:
    judge, distant_judge = Judge(), Judge(Sandbox(FenceLevel.BOX))
    try:
        published = PublishedFacts.read(shipped / FILE)
        return check_catalogue(
            folders,
            published,
            judge,
            distant_judge=distant_judge,
            mutants=mutants,
            progress=progress,
        )
    finally:
        judge.close()
        distant_judge.close()


def _everything(shipped: Path, own: Path) -> list[ProblemFolder]:
    return [*problem_folders(shipped, Origin.CATALOGUE), *problem_folders(own, Origin.OWN)]


def folders_named(paths: Sequence[Path], shipped: Path, own: Path) -> list[ProblemFolder]:
    """Give the problems in these folders or with these slugs, each once, in this order."""
    named: dict[Path, ProblemFolder] = {}
    for path in paths:
        inside = _in_one(path.resolve(), shipped.resolve())
        if not path.exists():
            inside = [one for one in _everything(shipped, own) if one.path.name == str(path)]
        if not inside:
            raise NotFoundError(
                f"There is no problem in {path}: it is neither a slug nor a folder with a {PAGE}."
            )
        named |= {folder.path: folder for folder in inside if folder.path not in named}
    return list(named.values())


def _in_one(path: Path, shipped: Path) -> list[ProblemFolder]:
    if path == shipped or shipped in path.parents:
        every = problem_folders(shipped, Origin.CATALOGUE)
        return [folder for folder in every if path in (folder.path, *folder.path.parents)]
    if (path / PAGE).exists():
        return [ProblemFolder(path, Origin.OWN)]
    return list(problem_folders(path, Origin.OWN))
