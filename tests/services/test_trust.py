"""Code that came from elsewhere runs only after the learner agreed, once, to exactly that code."""

from pathlib import Path

import pytest

from tests.code_runs import code_run_of
from tests.problem_builder import FILES, a_problem
from tests.small_world import World
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Origin
from trainer.runner.sandbox.sandbox import Sandbox
from trainer.services.running.code_run import CodeRun, Prepared
from trainer.services.trust import UntrustedProblem

SOLUTION = FILES["solution.py"]
FRESH = FILES["generate.py"].replace("LARGEST = 30_000", "LARGEST = 29_999")


@pytest.fixture
def folder(world: World) -> Path:
    return a_problem(world.home / "problems", "from-elsewhere")


def _begun(world: World) -> CodeRun:
    world.services.library.refresh()
    return code_run_of(world.services, "from-elsewhere")


def _asked(world: World, folder: Path) -> UntrustedProblem | None:
    return world.services.trust.agreement_needed(read_contents(ProblemFolder(folder, Origin.OWN)))


def test_nothing_of_a_stranger_runs_before_it_is_agreed_to(world: World, folder: Path) -> None:
    code_run = _begun(world)
    assert code_run.prepare() == Prepared()
    with pytest.raises(TrainerError, match="Nothing of it runs until you trust it: trainer trust"):
        code_run.run(SOLUTION)
    code_run.agree()
    assert code_run.prepare().large is not None
    assert code_run.run(SOLUTION).green


def test_it_is_asked_once(world: World, folder: Path) -> None:
    _begun(world).agree()
    assert _begun(world).untrusted is None


def test_a_changed_program_is_asked_for_again(world: World, folder: Path) -> None:
    _begun(world).agree()
    (folder / "generate.py").write_text(FRESH, encoding="utf-8")
    assert _begun(world).untrusted is not None
    (folder / "generate.py").write_text(FILES["generate.py"], encoding="utf-8")
    assert _begun(world).untrusted is None


@pytest.mark.parametrize("name", ["wrong/new.py", "slow/new.py", "check.py"])
def test_a_program_more_is_asked_for_again(world: World, folder: Path, name: str) -> None:
    untrusted = _asked(world, folder)
    assert untrusted is not None
    world.services.trust.agree(untrusted)
    assert _asked(world, folder) is None
    (folder / name).write_text("", encoding="utf-8")
    assert _asked(world, folder) is not None


def test_words_may_change_as_they_like(world: World, folder: Path) -> None:
    _begun(world).agree()
    page = folder / "problem.md"
    page.write_text(page.read_text(encoding="utf-8").replace("Tell", "Say"), encoding="utf-8")
    assert _begun(world).untrusted is None


def test_two_strangers_with_the_same_programs_are_one(world: World, folder: Path) -> None:
    _begun(world).agree()
    other = a_problem(world.home / "problems", "the-same-again")
    assert _asked(world, other) is None


def test_the_catalogue_is_trusted(world: World) -> None:
    assert code_run_of(world.services, "any-repeat").untrusted is None


def test_the_learners_folders_run_at_the_strongest_level(world: World, folder: Path) -> None:
    code_run = _begun(world)
    code_run.agree()
    strongest, _ = Sandbox(FenceLevel.BOX).detect_level()
    assert code_run.run(SOLUTION).level is strongest
    assert world.services.trust.held[0] is strongest


def test_the_names_and_the_contents_cannot_be_mistaken_for_each_other(
    world: World, folder: Path
) -> None:
    seals = set()
    for texts in ({"a.py": "bc", "b.py": ""}, {"a.py": "b", "b.py": "c"}, {"ab.py": "c"}):
        for old in (folder / "wrong").glob("*.py"):
            old.unlink()
        for name, text in texts.items():
            (folder / "wrong" / name).write_text(text, encoding="utf-8")
        untrusted = _asked(world, folder)
        assert untrusted is not None
        seals.add(untrusted.seal.value)
    assert len(seals) == 3
