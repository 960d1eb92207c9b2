"""Growth in sentences, by itself and of a program that is too slow."""

from tests.domain.wording.test_verdict_words import a_result
from trainer.domain.attempt.growth import Growth
from trainer.domain.attempt.verdict import CaseResult, Finding
from trainer.domain.problem.contract import Case, CaseKind
from trainer.domain.wording.growth_words import growth_points, growth_sentence, too_slow

SQUARE = Growth(name="n²", sizes=(128, 256), seconds=(0.0004, 0.0421), expected="n")


def slow(message: str, kind: CaseKind = CaseKind.LARGEST) -> CaseResult:
    case = Case(id="", steps=(), source="f(1) -> 2", why="", line=0, kind=kind)
    return CaseResult(case=case, finding=Finding.SLOW, message=message, seconds=2.0)


def test_program_and_reference_are_told_beside_each_other() -> None:
    assert growth_sentence(SQUARE) == (
        "Your program grows like n²; the reference like n or n log n."
    )
    assert growth_sentence(Growth(name="n²")) == "Your program grows like n²."
    assert growth_sentence(Growth(name="n", expected="n")) == (
        "Your program grows like n or n log n, as the reference does."
    )
    assert growth_sentence(Growth(expected="n³")) == "The reference grows like n³."
    assert growth_sentence(Growth()) == ""
    assert SQUARE.is_worse
    assert not Growth(name="n", expected="n²").is_worse
    assert not Growth(expected="n²").is_worse


def test_times_have_two_digits() -> None:
    assert growth_points(SQUARE) == "128: 0.4 ms · 256: 42 ms"


def test_too_slow_says_the_size_the_time_and_both_growths() -> None:
    assert too_slow(slow("Your program was stopped after 2 seconds."), 10_000, SQUARE) == (
        "Too slow on n = 10,000: stopped after 2.0 s. "
        "Your program grows like n²; the reference like n or n log n."
    )
    late = slow("The answer is right, but took 2.1 s of processor time; the limit is 2.0 s.")
    assert too_slow(late, 10_000, Growth()) == (
        "Too slow on n = 10,000: the answer is right, but took 2.1 s of processor time; "
        "the limit is 2.0 s."
    )


def test_a_written_case_has_no_n() -> None:
    written = slow("Your program was stopped after 2 seconds.", CaseKind.WRITTEN)
    assert too_slow(written, 10_000, Growth(name="exponential")) == (
        "Your program was stopped after 2 seconds. Your program grows like 2ⁿ (exponential)."
    )
    assert a_result(Finding.SLOW).case.kind is CaseKind.WRITTEN
