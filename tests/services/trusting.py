"""A problem of one's own, and whether it is asked about."""

from pathlib import Path

from tests.code_runs import code_run_of
from tests.problem_builder import FILES, a_problem
from tests.small_world import World
from trainer.catalogue.contents import FolderContents, read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.domain.problem.problem import Origin
from trainer.services.trust import UntrustedProblem

SLUG = "my-own"
OTHER = FILES["generate.py"].replace("LARGEST = 30_000", "LARGEST = 29_999")
NAME = f"hashing/{SLUG}"


def question_about(world: World, slug: str = SLUG) -> UntrustedProblem | None:
    """Give the question that is asked before it runs, ``None`` where it may run."""
    world.services.library.refresh()
    return code_run_of(world.services, slug).untrusted


def own(world: World, slug: str = SLUG) -> Path:
    """Write a problem of one's own and agree to it."""
    folder = a_problem(world.home / "problems", slug)
    world.services.library.refresh()
    code_run_of(world.services, slug).agree()
    assert question_about(world, slug) is None
    return folder


def contents_of(folder: Path) -> FolderContents:
    """Read all of an own problem."""
    return read_contents(ProblemFolder(folder, Origin.OWN))
