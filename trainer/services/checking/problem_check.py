"""Checking problems that a person names: from folders on the disk to a report."""

from collections.abc import Callable, Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from random import SystemRandom

from trainer.catalogue.contents import FolderContents, read_contents
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

SAMPLE = 12
"""Of all problems there are, so many are run."""

Agreement = Callable[[Trust, Sequence[UntrustedProblem]], bool]
"""Is asked whether the programs of these problems may run; a yes is kept."""


def nobody(_: Trust, __: Sequence[UntrustedProblem]) -> bool:
    """Agree to nothing, where nobody can be asked."""
    return False


def check_folders(
    paths: Sequence[Path],
    *,
    shipped: Path,
    own: Path,
    open_trust: Callable[[], AbstractContextManager[Trust]],
    may_run: Agreement = nobody,
    mutants: bool = False,
    whole: bool = False,
    progress: CheckProgress | None = None,
) -> CatalogueReport:
    """Check the problems in these folders or with these slugs, for none all there are; blocks.

    Of all there are some drawn by lot are run and the others only read, unless it is the ``whole``.
    All is read once, before ``may_run`` is asked about it, and that is what runs. With ``mutants``
    the written cases must also catch small slips in the reference. What was not agreed to
    is left out; ``open_trust`` is called when that may be so.
    Raise ``NotFoundError`` for a folder without problems, ``TrainerError`` where all are left out.
    """
    agreed, left_out = agreed_problems(
        paths, shipped=shipped, own=own, open_trust=open_trust, may_run=may_run
    )
    only_read = set() if paths or whole else {it.place for it in agreed} - _drawn(agreed)
    report = _checked(agreed, shipped, mutants, only_read, progress)
    return replace(report, left_out=(*left_out, *report.left_out))


def agreed_problems(
    paths: Sequence[Path],
    *,
    shipped: Path,
    own: Path,
    open_trust: Callable[[], AbstractContextManager[Trust]],
    may_run: Agreement,
) -> tuple[list[FolderContents], tuple[str, ...]]:
    """Give the problems as they were read, and why others are left out.

    Raise ``NotFoundError`` for a folder without problems, ``TrainerError`` where all are left out.
    """
    problems = problems_named(paths, shipped, own) if paths else _everything(shipped, own)
    refused: list[UntrustedProblem] = []
    if any(it.folder.origin is not Origin.CATALOGUE for it in problems):
        with open_trust() as trust:
            refused = trust.untrusted(problems)
            if refused and may_run(trust, refused):
                trust.agree_to_all(refused)
                refused = []
    left_out = tuple(untrusted.refusal for untrusted in refused)
    if refused and len(refused) == len(problems):
        raise TrainerError(" ".join(left_out))
    places = {untrusted.place for untrusted in refused}
    return [it for it in problems if str(it.folder.path) not in places], left_out


def _drawn(problems: Sequence[FolderContents]) -> set[str]:
    """Give the places of a sample; each time it is another one."""
    drawn = SystemRandom().sample(problems, min(SAMPLE, len(problems)))
    return {contents.place for contents in drawn}


def _checked(
    problems: Sequence[FolderContents],
    shipped: Path,
    mutants: bool,
    only_read: Collection[str],
    progress: CheckProgress | None,
) -> CatalogueReport:
    judge, distant_judge = Judge(), Judge(Sandbox(FenceLevel.BOX))
    try:
        published = PublishedFacts.read(shipped / FILE)
        return check_catalogue(
            problems,
            published,
            judge,
            distant_judge=distant_judge,
            mutants=mutants,
            only_read=only_read,
            progress=progress,
        )
    finally:
        judge.close()
        distant_judge.close()


def problems_named(paths: Sequence[Path], shipped: Path, own: Path) -> list[FolderContents]:
    """Read the problems in these folders or with these slugs, each once, in this order.

    Raise ``NotFoundError`` for a folder without problems.
    """
    return [read_contents(folder) for folder in _folders_named(paths, shipped, own)]


def _everything(shipped: Path, own: Path) -> list[FolderContents]:
    return [read_contents(folder) for folder in _every_folder(shipped, own)]


def _every_folder(shipped: Path, own: Path) -> list[ProblemFolder]:
    return [*problem_folders(shipped, Origin.CATALOGUE), *problem_folders(own, Origin.OWN)]


def _folders_named(paths: Sequence[Path], shipped: Path, own: Path) -> list[ProblemFolder]:
    named: dict[Path, ProblemFolder] = {}
    for path in paths:
        inside = _in_one(path.resolve(), shipped.resolve())
        if not path.exists():
            inside = [one for one in _every_folder(shipped, own) if one.path.name == str(path)]
        if not inside:
            raise NotFoundError(
                f"No problem in {path}: it is not a slug and not a folder with a {PAGE}."
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
