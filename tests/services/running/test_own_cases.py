"""Cases of one's own: kept from a counterexample or an input, run ever after, removed, undone."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.code_runs import code_run_of
from tests.machines import Machine
from tests.problem_builder import FILES
from tests.small_world import World
from trainer.domain.attempt.verdict import Finding
from trainer.domain.errors import FormatError, TrainerError
from trainer.domain.log.change import Kind
from trainer.domain.log.own_cases import LONGEST, MOST, own_cases_of, own_cases_value
from trainer.domain.problem.contract import CaseKind, Contract
from trainer.services.running.code_run import CodeRun

RIGHT = FILES["solution.py"]
ODD = RIGHT.replace("return False", "return len(numbers) == 4 and numbers[0] == numbers[3] - 7")
"""Wrong on lists of four whose ends are 7 apart, which no written case has."""


@pytest.fixture
def code_run(world: World) -> CodeRun:
    return code_run_of(world.services, "any-repeat")


def test_a_kept_case_runs_with_every_later_run_as_ones_own(world: World, code_run: CodeRun) -> None:
    written = len(code_run.sheet.contract.cases)
    assert code_run.keep("[1, 2, 3, 8]")
    assert not code_run.keep("has_repeat([1, 2, 3, 8])"), "it is the same case"
    for run in (code_run, code_run_of(world.services, "any-repeat")):
        verdict = run.run(ODD)
        failed = verdict.first_failure
        assert failed is not None
        assert failed.case.kind is CaseKind.OWN
        assert failed.case.source == "has_repeat([1, 2, 3, 8]) -> False"
        assert failed.case.why == "your own case"
        assert verdict.results.index(failed) == written
        assert run.run(RIGHT).green
        assert run.run(RIGHT).of(CaseKind.OWN) == 1


def test_a_counterexample_is_kept_and_passes_once_the_program_is_right(code_run: CodeRun) -> None:
    wrong = RIGHT.replace("return False", "return 3 in numbers and 2 not in numbers")
    code_run.sheet = replace(code_run.sheet, contract=_few_cases(code_run))
    failed = code_run.run(wrong).random_failure
    assert failed is not None
    assert failed.finding is Finding.WRONG
    assert code_run.turn_kept(failed.case).startswith("Kept as a case of your own")
    again = code_run.run(wrong).first_failure
    assert again is not None
    assert (again.case.kind, again.case.source) == (CaseKind.OWN, failed.case.source)
    assert code_run.turn_kept(again.case) == "Removed from your own cases."
    assert code_run.kept == ()


def _few_cases(code_run: CodeRun) -> Contract:
    return replace(code_run.sheet.contract, cases=code_run.sheet.contract.cases[:1])


def test_what_every_run_has_already_is_not_kept(code_run: CodeRun) -> None:
    case = code_run.sheet.contract.cases[0]
    assert code_run.turn_kept(case).startswith("Every run has this case already")
    assert code_run.kept == ()


def test_what_is_no_input_of_the_problem_is_refused(code_run: CodeRun) -> None:
    with pytest.raises(FormatError, match="This input"):
        code_run.keep("seven")
    with pytest.raises(TrainerError, match="10,000 characters"):
        code_run.keep(f"[{', '.join(['1'] * LONGEST)}]")
    for number in range(MOST):
        code_run.keep(f"[{number}]")
    with pytest.raises(TrainerError, match="50 cases"):
        code_run.keep("[1000]")


def test_a_case_that_fits_no_longer_is_skipped_with_a_remark(world: World) -> None:
    texts = ("has_repeat(7)", "another(1)", "has_repeat([1, 2, 3, 8])")
    value = own_cases_value(texts)
    world.services.own_cases.changes.choose(
        [(Kind.OWN_CASES, "any-repeat", value)], world.services.clock.now()
    )
    verdict = code_run_of(world.services, "any-repeat").run(RIGHT)
    assert verdict.green
    assert verdict.of(CaseKind.OWN) == 1
    assert [remark for remark in verdict.remarks if "no longer fits" in remark] == [
        "Your own case has_repeat(7) no longer fits this problem and was skipped.",
        "Your own case another(1) no longer fits this problem and was skipped.",
    ]


def test_undo_says_how_things_stand_and_history_what_was_done(world: World) -> None:
    own = world.services.own_cases
    own.keep("any-repeat", "has_repeat([1])")
    own.keep("any-repeat", "has_repeat([2])")
    own.remove("any-repeat", "has_repeat([1])")
    assert own.of("any-repeat") == ("has_repeat([2])",)
    undo = world.services.undoing.undo
    assert undo() == "Undone: Any Repeat has 2 cases of your own."
    assert own.of("any-repeat") == ("has_repeat([1])", "has_repeat([2])")
    undo()
    assert undo() == "Undone: Any Repeat has no case of your own."
    assert own.of("any-repeat") == ()


def test_they_travel_to_the_other_machine(laptop: Machine, desk: Machine, folder: Path) -> None:
    laptop.world.services.own_cases.keep("any-repeat", "has_repeat([1])")
    for machine in (laptop, desk):
        machine.sync(folder)
    assert desk.world.services.own_cases.of("any-repeat") == ("has_repeat([1])",)


@pytest.mark.parametrize("value", [None, "", "no json", "7", "{}", "null", "[1, null]", '[""]'])
def test_a_value_of_another_kind_holds_no_case(value: str | None) -> None:
    assert own_cases_of(value) == ()
