"""What was agreed to is what runs: a folder that changes under the program never runs otherwise.

The file system of these tests is an enemy: each file is honest at its first reading, or until some
file was read, and hostile ever after. What reaches a child is written down before it starts.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer
from tests.code_runs import code_run_of
from tests.problem_builder import FILES, a_problem
from tests.small_world import World, a_catalogue, a_world, shared
from trainer.__main__ import main
from trainer.bootstrap import Bootstrap
from trainer.catalogue import contents as reading
from trainer.catalogue.file import read_problem_file
from trainer.domain.errors import TrainerError
from trainer.runner.protocol.job import Job
from trainer.runner.sandbox.sandbox import Sandbox
from trainer.services.running.workbench import Workbench

SLUG = "from-elsewhere"
MARK = "HOSTILE"
PROBE = "def nothing():\n    pass\n"
"""What finds out the level."""

PROGRAMS = [name for name in FILES if name.endswith(".py")]


def hostile(name: str) -> str:
    """Give what an enemy puts into the place of a program: it works, and bears the mark."""
    return f"{FILES[name]}\n{MARK} = True\n"


@dataclass
class Enemy:
    """Hands out the files of a problem, which are hostile after so many readings."""

    swap_after: int
    readings: dict[str, int] = field(default_factory=dict)
    ran: list[str] = field(default_factory=list)

    def read(self, folder: Path, name: str) -> str:
        """Give a file as the disk has it, or as it has it by now."""
        if folder.name != SLUG:
            return read_problem_file(folder, name)
        key = f"{folder}/{name}"
        self.readings[key] = self.readings.get(key, 0) + 1
        swapped = sum(self.readings.values()) > self.swap_after or self.readings[key] > 1
        return hostile(name) if swapped and name in PROGRAMS else read_problem_file(folder, name)

    @property
    def won(self) -> bool:
        """Whether anything hostile came to a child."""
        return any(MARK in source for source in self.ran)

    def rest(self) -> None:
        """Begin anew: all is honest once more."""
        self.readings.clear()


@pytest.fixture
def enemy(monkeypatch: pytest.MonkeyPatch) -> Enemy:
    enemy = Enemy(swap_after=10**6)
    monkeypatch.setattr(reading, "read_problem_file", enemy.read)
    started = Sandbox._started

    def watched(sandbox: Sandbox, job: Job, *rest: object) -> object:
        if job.source != PROBE:
            enemy.ran.append(job.source)
        return started(sandbox, job, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Sandbox, "_started", watched)
    return enemy


@pytest.fixture
def home(tmp_path: Path) -> Path:
    a_problem(tmp_path / "home" / "problems", SLUG)
    return tmp_path / "home"


@pytest.fixture
def world(home: Path) -> Iterator[World]:
    with a_world(home.parent) as world:
        yield world


@pytest.fixture
def trainer(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Trainer:
    from tests.cli.conftest import Answer
    from trainer.services.checking.tools import TOOLS

    monkeypatch.setattr("trainer.services.checking.check.missing_tools", lambda: TOOLS)
    monkeypatch.setenv("TRAINER_HOME", str(home))
    monkeypatch.delenv("TRAINER_CLOCK", raising=False)

    def run(*words: str) -> Answer:
        status = main(words, lambda home: Bootstrap(home, shared(a_catalogue)))
        return Answer(status, *capsys.readouterr())

    return run


def test_a_check_reads_each_file_once_and_runs_that(trainer: Trainer, enemy: Enemy) -> None:
    assert trainer("trust", SLUG, "--yes").status == 0
    enemy.rest()
    answer = trainer("check", SLUG, "--mutants")
    assert answer.status == 0, answer.talk
    assert set(enemy.readings.values()) == {1}
    assert enemy.ran
    assert not enemy.won


def test_what_trust_showed_is_what_is_agreed_to(trainer: Trainer, enemy: Enemy) -> None:
    trainer("trust", SLUG, "--yes")
    assert set(enemy.readings.values()) == {1}
    assert trainer("check", SLUG).status == 1
    assert enemy.ran == []


def test_what_is_agreed_to_by_flag_is_what_the_same_call_runs(
    trainer: Trainer, enemy: Enemy
) -> None:
    assert trainer("check", SLUG, "--trust").status == 0
    assert set(enemy.readings.values()) == {1}
    assert enemy.ran
    assert not enemy.won


@pytest.mark.parametrize("after", range(1, 8))
def test_a_swap_between_any_two_readings_runs_nothing(
    trainer: Trainer, enemy: Enemy, after: int
) -> None:
    trainer("trust", SLUG, "--yes")
    enemy.rest()
    enemy.swap_after = after
    answers = [trainer("check", SLUG), trainer("run", SLUG, str(Path(__file__)))]
    honest = after >= len(FILES)
    assert (answers[0].status == 0) is honest
    assert not enemy.won
    assert bool(enemy.ran) is honest


def test_an_attempt_runs_what_it_read_when_it_was_begun(world: World, enemy: Enemy) -> None:
    code_run_of(world.services, SLUG).agree()
    enemy.rest()
    code_run = code_run_of(world.services, SLUG)
    assert code_run.untrusted is None
    assert code_run.run(FILES["solution.py"]).green
    code_run.try_input(FILES["solution.py"], "[3, 5]")
    assert set(enemy.readings.values()) == {1}
    assert not enemy.won
    assert code_run_of(world.services, SLUG).untrusted is not None


def test_what_the_question_showed_is_what_is_agreed_to(world: World, enemy: Enemy) -> None:
    asked = code_run_of(world.services, SLUG)
    later = code_run_of(world.services, SLUG)
    asked.agree()
    with pytest.raises(TrainerError, match="Nothing of it runs until you trust it"):
        later.run(FILES["solution.py"])
    assert asked.run(FILES["solution.py"]).green
    assert not enemy.won


def test_a_workbench_goes_on_with_what_it_read(world: World, enemy: Enemy) -> None:
    code_run_of(world.services, SLUG).agree()
    enemy.rest()
    bench = Workbench.at(world.services.study, SLUG, FILES["solution.py"])
    assert bench.run().green
    assert bench.run().green
    assert not enemy.won


def test_an_attempt_that_was_started_is_judged_by_what_is_agreed_to(
    world: World, enemy: Enemy
) -> None:
    code_run_of(world.services, SLUG).agree()
    enemy.rest()
    world.services.study.start(SLUG)
    with pytest.raises(TrainerError, match=r"Since you trusted from-elsewhere: changed "):
        Workbench.at(world.services.study, SLUG)
    assert enemy.ran == []
