"""Running the code of an attempt: what the cases and the largest input show of it."""

from dataclasses import replace

import pytest

from tests.code_runs import code_run_of
from tests.problem_builder import FILES
from tests.small_world import World
from trainer.domain.attempt.growth import Growth
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.problem.contract import CaseKind
from trainer.services.running.code_run import CodeRun


@pytest.fixture
def code_run(world: World) -> CodeRun:
    return code_run_of(world.services, "any-repeat")


def test_a_right_solution_is_green_and_proposes_easy(world: World) -> None:
    session, code_run = world.services.study.begin(CardKey("any-repeat"))
    assert code_run is not None
    verdict = code_run.run(FILES["solution.py"])
    session.take_verdict(verdict, FILES["solution.py"])
    assert verdict.green, verdict
    assert session.attempt.solved
    assert session.proposal().rating is Rating.EASY


def test_a_wrong_solution_shows_the_first_case_it_fails(world: World) -> None:
    session, code_run = world.services.study.begin(CardKey("any-repeat"))
    assert code_run is not None
    code = FILES["wrong/compares_neighbours.py"]
    session.take_verdict(code_run.run(code), code)
    assert session.verdict is not None
    assert session.verdict.first_failure is not None
    assert session.verdict.first_failure.expected == "True"
    assert session.attempt.failed_runs == 1
    assert session.grade(Rating.HARD).fact("judged_failed") == 1


@pytest.mark.parametrize(
    "code",
    [
        "def any_repeat(numbers):\n    raise NotImplementedError",
        "def any_repeat(numbers):\n    return numbers[",
        "def any_repeat(numbers: Numbers) -> bool:\n    return False",
        "def any_repeat(numbers):\n    return len(np.unique(numbers)) < len(numbers)",
        "import no_such_module\n\n\ndef any_repeat(numbers):\n    return False",
        "def any_repeat(numbers, others):\n    return False",
    ],
)
def test_a_run_that_judged_nothing_costs_nothing(world: World, code: str) -> None:
    session, code_run = world.services.study.begin(CardKey("any-repeat"))
    assert code_run is not None
    for _ in range(4):
        session.take_verdict(code_run.run(code), code)
    session.take_verdict(code_run.run(FILES["solution.py"]), FILES["solution.py"])
    assert (session.attempt.runs, session.attempt.failed_runs) == (5, 0)
    assert session.proposal().rating is Rating.EASY


def test_the_starter_as_it_was_given_is_no_failed_program(world: World) -> None:
    session, code_run = world.services.study.begin(CardKey("any-repeat"))
    assert code_run is not None
    assert session.sheet is not None
    wrong = FILES["wrong/compares_neighbours.py"]
    session.sheet = replace(session.sheet, starter=f"# begin here\n{wrong}")
    session.take_verdict(code_run.run(wrong), wrong)
    assert session.attempt.failed_runs == 0


def test_a_slow_solution_fails_on_the_large_input(code_run: CodeRun) -> None:
    verdict = code_run.run(FILES["slow/searches_the_list.py"])
    assert [result.finding.value for result in verdict.results if not result.passed] == ["too slow"]


def test_a_generator_that_fails_leaves_the_verdict_to_the_written_cases(code_run: CodeRun) -> None:
    code_run.sheet = replace(code_run.sheet, generator="raise RuntimeError")
    verdict = code_run.run(code_run.sheet.reference)
    assert verdict.green
    assert verdict.total == len(code_run.sheet.contract.cases)


def test_a_generator_of_small_inputs_that_fails_takes_only_these_away(code_run: CodeRun) -> None:
    generator = code_run.sheet.generator
    assert generator is not None
    small_fails = generator.replace("    return ([rng", "    raise ValueError\n    return ([rng")
    code_run.sheet = replace(code_run.sheet, generator=small_fails)
    verdict = code_run.run(code_run.sheet.reference)
    assert verdict.green
    assert (verdict.random_inputs, verdict.of(CaseKind.LARGEST)) == (0, 1)


def test_a_random_failure_is_judged_and_counts_the_cases_that_passed(world: World) -> None:
    session, code_run = world.services.study.begin(CardKey("any-repeat"))
    assert code_run is not None
    wrong = FILES["solution.py"].replace("return False", "return -5 in numbers")
    cases = code_run.sheet.contract.cases[:3]
    contract = replace(code_run.sheet.contract, cases=cases)
    code_run.sheet = replace(code_run.sheet, contract=contract)
    session.take_verdict(code_run.run(wrong), wrong)
    assert (session.attempt.most_passed, session.attempt.failed_runs) == (len(cases), 1)
    assert not session.attempt.solved


def test_too_slow_tells_the_growth_and_the_session_keeps_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, code_run = world.services.study.begin(CardKey("any-repeat"))
    assert code_run is not None
    measured = Growth(name="n²", sizes=(8,), seconds=(0.1,), expected="n")
    monkeypatch.setattr(CodeRun, "measure", lambda *_: measured)
    slow = FILES["slow/searches_the_list.py"]
    verdict = code_run.run(slow)
    assert verdict.first_failure is not None
    assert verdict.first_failure.message == (
        "Too slow on n = 30,000: stopped after 2.0 s. "
        "Your program grows like n²; the reference like n or n log n."
    )
    session.take_verdict(verdict, slow)
    session.take_verdict(code_run.run(FILES["solution.py"]), FILES["solution.py"])
    assert session.growth == measured
