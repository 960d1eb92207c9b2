"""Trying an input of one's own: what the program gives, and what the reference says beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.code_runs import code_run_of
from tests.problem_builder import FILES, a_problem
from tests.small_world import World, a_few_shipped, a_world, shared
from trainer.domain.attempt.verdict import Finding
from trainer.domain.errors import FormatError, TrainerError
from trainer.services.running.code_run import CodeRun

PAIR = "def two_sum(numbers, target):\n    print(numbers)\n    return "


@pytest.fixture
def shipped(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path, shared(a_few_shipped)) as world:
        yield world


@pytest.fixture
def pairs(shipped: World) -> CodeRun:
    return code_run_of(shipped.services, "two-sum")


def test_what_it_gives_and_prints_stands_beside_the_reference(pairs: CodeRun) -> None:
    tried = pairs.try_input(f"{PAIR}[1, 1]", "[1, 2], 3")
    assert (tried.call, tried.got, tried.reference) == ("two_sum([1, 2], 3)", "[1, 1]", "[0, 1]")
    assert (tried.finding, tried.agrees, tried.printed) == (Finding.WRONG, False, "[1, 2]\n")


def test_another_right_answer_agrees(pairs: CodeRun) -> None:
    assert pairs.try_input(f"{PAIR}[1, 0]", "[1, 2], 3").agrees


def test_an_exception_has_its_line(pairs: CodeRun) -> None:
    tried = pairs.try_input(f"{PAIR}numbers[9]", "[1, 2], 3")
    assert (tried.finding, tried.line) == (Finding.ERROR, 3)
    assert tried.message.startswith("IndexError: ")


def test_code_that_cannot_run_says_why(pairs: CodeRun) -> None:
    tried = pairs.try_input("def two_sum(", "[1, 2], 3")
    assert (tried.finding, tried.line) == (Finding.NOT_RUN, 1)
    assert tried.message


def test_an_input_without_an_answer_is_compared_with_nothing(pairs: CodeRun) -> None:
    tried = pairs.try_input(f"{PAIR}[1, 1]", "[1, 2], 5")
    assert (tried.finding, tried.agrees, tried.got) == (None, False, "[1, 1]")
    assert tried.reference.startswith("ValueError: ")
    assert tried.printed == "[1, 2]\n"


def test_a_script_shows_what_each_call_gave(shipped: World) -> None:
    code_run = code_run_of(shipped.services, "encode-and-decode-strings")
    code = "class Codec:\n    encode = decode = lambda self, it: print(it) or it"
    text = "it = Codec(); it.encode(['a']); it.decode(it.encode(['a', 'b']))"
    tried = code_run.try_input(code, text)
    assert tried.got == '[None, ["a"], ["a", "b"]]'
    assert tried.reference.endswith('["a", "b"]]')
    assert tried.printed


def test_what_is_no_input_runs_nothing(pairs: CodeRun) -> None:
    with pytest.raises(FormatError, match=r"^This input: .* is not a literal value"):
        pairs.try_input(f"{PAIR}[1, 1]", "open('x'), 3")


def test_nothing_of_an_untrusted_problem_runs(world: World) -> None:
    a_problem(world.home / "problems", "from-elsewhere")
    world.services.library.refresh()
    code_run = code_run_of(world.services, "from-elsewhere")
    with pytest.raises(TrainerError, match="trainer trust from-elsewhere"):
        code_run.try_input(FILES["solution.py"], "[1]")
