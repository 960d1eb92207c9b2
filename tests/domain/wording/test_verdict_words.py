from dataclasses import replace
from typing import Any

from trainer.domain.attempt.verdict import CaseResult, FenceLevel, Finding, Verdict
from trainer.domain.problem.contract import Case, CaseKind
from trainer.domain.wording.verdict_words import verdict_lines


def a_result(finding: Finding, source: str = "f(1) -> 2", **shown: Any) -> CaseResult:
    case = Case(id="", steps=(), source=source, why="why not", line=1)
    return CaseResult(case=case, finding=finding, **shown)


def a_verdict(*results: CaseResult, trouble: str = "", remarks: tuple[str, ...] = ()) -> Verdict:
    return Verdict(
        results=results, level=FenceLevel.FENCE, seconds=0.5, trouble=trouble, remarks=remarks
    )


def lines(verdict: Verdict, *, every_case: bool = False) -> str:
    return "\n".join(verdict_lines(verdict, every_case=every_case))


def test_result_expected_and_got_come_first_and_the_input_after() -> None:
    wrong = a_result(Finding.WRONG, expected="2", got="3", message="Off by one.", printed="a\nb\n")
    assert lines(a_verdict(a_result(Finding.PASSED), wrong)) == (
        "✗ wrong answer   1 passed · 1 wrong answer   0.50 s\n"
        "  expected  2\n  got       3\n  why       Off by one.\n"
        "  case      f(1) -> 2  # why not\n  printed   a\n            b"
    )


def test_each_case_that_fails_has_a_line_and_one_that_did_not_run_has_none() -> None:
    wrong, slow = a_result(Finding.WRONG), a_result(Finding.SLOW, "it = F()\nit.g()", call="it.g()")
    shown = lines(a_verdict(wrong, slow, a_result(Finding.NOT_RUN))).splitlines()
    assert shown[-2:] == [
        "✗ wrong answer  f(1) -> 2  # why not",
        "✗ too slow      it.g()  # why not",
    ]


def test_all_cases_show_what_they_printed() -> None:
    verdict = a_verdict(a_result(Finding.PASSED, printed="seen\n"))
    assert "seen" not in lines(verdict)
    assert lines(verdict, every_case=True) == (
        "✓ all 1 case passed   0.50 s\n\n✓ passed        f(1) -> 2  # why not\n  printed   seen"
    )


def test_remarks_are_said_on_a_green_run() -> None:
    verdict = a_verdict(a_result(Finding.PASSED), remarks=("An interview wants the import.",))
    assert "  note      An interview wants the import." in lines(verdict)


def test_why_nothing_could_run_is_said_alone() -> None:
    verdict = a_verdict(a_result(Finding.NOT_RUN), trouble="Syntax error.")
    assert lines(verdict) == "✗ nothing could be run\n  why       Syntax error."


def test_hostile_text_is_shown_as_text() -> None:
    shown = lines(a_verdict(a_result(Finding.WRONG, got="\x1b[2J", expected="[b]")))
    assert "\x1b" not in shown
    assert "[b]" in shown


def _of(kind: CaseKind, finding: Finding = Finding.PASSED) -> CaseResult:
    result = a_result(finding)
    return replace(result, case=replace(result.case, kind=kind))


def test_random_inputs_and_the_largest_are_counted_apart_from_the_cases() -> None:
    cases = (_of(CaseKind.WRITTEN), _of(CaseKind.OWN))
    green = replace(a_verdict(*cases, _of(CaseKind.LARGEST)), random_inputs=300)
    assert lines(green) == "✓ passed 2 cases, 300 random inputs and the largest   0.50 s"
    assert lines(replace(a_verdict(*cases), random_inputs=1)) == (
        "✓ passed 2 cases, 1 random input   0.50 s"
    )
    assert lines(a_verdict(*cases)) == "✓ all 2 cases passed   0.50 s"


def test_how_many_random_inputs_fail_is_said_of_the_smallest() -> None:
    results = (_of(CaseKind.WRITTEN), _of(CaseKind.RANDOM, Finding.WRONG))
    failed = replace(a_verdict(*results), random_inputs=300, random_failed=3)
    assert lines(failed).splitlines()[0] == (
        "✗ wrong answer   all cases passed, then 3 of 300 small random inputs failed   0.50 s"
    )
