"""Code that came from elsewhere runs only after the learner agreed, once, to exactly that code."""

from pathlib import Path

import pytest

from tests.code_runs import code_run_of
from tests.problem_builder import FILES, a_problem
from tests.small_world import World
from trainer.catalogue.folder import ProblemFolder
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Origin
from trainer.runner.sandbox.sandbox import Sandbox
from trainer.services.checking.new_problem import new_problem
from trainer.services.code_run import CodeRun

SOLUTION = FILES["solution.py"]
FRESH = FILES["generate.py"].replace("LARGEST = 30_000", "LARGEST = 29_999")


@pytest.fixture
def folder(world: World) -> Path:
    return a_problem(world.home / "problems", "from-elsewhere")


def _begun(world: World) -> CodeRun:
    world.services.library.refresh()
    return code_run_of(world.services, "from-elsewhere")


def test_nothing_of_a_stranger_runs_before_it_is_agreed_to(world: World, folder: Path) -> None:
    code_run = _begun(world)
    assert code_run.prepare() is None
    with pytest.raises(TrainerError, match="Nothing of it runs before you agree: trainer trust"):
        code_run.run(SOLUTION)
    code_run.agree()
    assert code_run.prepare() is not None
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
    trust, problem = world.services.trust, ProblemFolder(folder, Origin.OWN)
    untrusted = trust.agreement_needed(problem)
    assert untrusted is not None
    trust.agree(untrusted)
    assert trust.agreement_needed(problem) is None
    (folder / name).write_text("", encoding="utf-8")
    assert trust.agreement_needed(problem) is not None


def test_words_may_change_as_they_like(world: World, folder: Path) -> None:
    _begun(world).agree()
    page = folder / "problem.md"
    page.write_text(page.read_text(encoding="utf-8").replace("Tell", "Say"), encoding="utf-8")
    assert _begun(world).untrusted is None


def test_two_strangers_with_the_same_programs_are_one(world: World, folder: Path) -> None:
    _begun(world).agree()
    other = a_problem(world.home / "problems", "the-same-again")
    assert world.services.trust.agreement_needed(ProblemFolder(other, Origin.OWN)) is None


def test_the_catalogue_is_trusted(world: World) -> None:
    assert code_run_of(world.services, "any-repeat").untrusted is None


def test_what_was_begun_here_is_edited_without_a_question(world: World) -> None:
    folder = new_problem(world.home / "problems", "hashing", "from-elsewhere")
    world.services.trust.note_made_here(folder)
    (folder / "generate.py").write_text(FRESH, encoding="utf-8")
    assert _begun(world).untrusted is None


def test_the_learners_folders_run_at_the_strongest_level(world: World, folder: Path) -> None:
    code_run = _begun(world)
    code_run.agree()
    strongest, _ = Sandbox(FenceLevel.BOX).detect_level()
    assert code_run.run(SOLUTION).level is strongest
    assert world.services.trust.held[0] is strongest


def test_what_changes_while_it_is_read_is_read_again(
    world: World, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = ProblemFolder.sheet

    def meanwhile(problem: ProblemFolder) -> object:
        sheet = usual(problem)
        (folder / "generate.py").write_text(FRESH, encoding="utf-8")
        return sheet

    monkeypatch.setattr(ProblemFolder, "sheet", meanwhile)
    with pytest.raises(TrainerError, match="changed while it was read; try again"):
        _begun(world)


def test_the_names_and_the_contents_cannot_be_mistaken_for_each_other(
    world: World, folder: Path
) -> None:
    trust, problem = world.services.trust, ProblemFolder(folder, Origin.OWN)
    seals = set()
    for texts in ({"a.py": "bc", "b.py": ""}, {"a.py": "b", "b.py": "c"}, {"ab.py": "c"}):
        for old in (folder / "wrong").glob("*.py"):
            old.unlink()
        for name, text in texts.items():
            (folder / "wrong" / name).write_text(text, encoding="utf-8")
        untrusted = trust.agreement_needed(problem)
        assert untrusted is not None
        seals.add(untrusted.seal)
    assert len(seals) == 3
