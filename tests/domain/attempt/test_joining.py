"""One attempt that goes on in two places at once, and becomes one again."""

from datetime import timedelta

from tests.builders import MOMENT, an_attempt
from trainer.domain.attempt.attempt import Attempt
from trainer.domain.attempt.joining import joined
from trainer.domain.attempt.program import FailedProgram

LATER = MOMENT + timedelta(minutes=4)
BEFORE = an_attempt().ran(1, 3, MOMENT, FailedProgram("a", "error", timedelta()))


def failed(attempt: Attempt, name: str, passed: int = 1) -> Attempt:
    return attempt.ran(passed, 3, LATER, FailedProgram(name, "error", timedelta()))


def test_what_happened_in_both_places_is_there() -> None:
    one = failed(failed(BEFORE, "b"), "c").take_hint(LATER)
    other = failed(BEFORE, "c", passed=2).see_answer(LATER).with_insight("why", LATER)
    both = joined(BEFORE, one, other, LATER)
    assert both is not None
    assert (both.runs, both.failed_runs, both.most_passed) == (4, 3, 2)
    assert [it.fingerprint for it in both.failed_programs] == ["a", "b", "c"]
    assert (both.rung, both.answer_seen, both.insight) == (1, True, "why")


def test_time_that_passed_in_both_counts_once() -> None:
    one, other = BEFORE.touch(LATER), BEFORE.touch(MOMENT + timedelta(minutes=2))
    both = joined(BEFORE, one, other, LATER)
    assert both is not None
    assert both.elapsed(LATER) == timedelta(minutes=4)


def test_code_is_that_of_the_place_where_it_was_changed() -> None:
    changed = BEFORE.type("# new", LATER)
    for one, other in ((changed, BEFORE), (BEFORE, changed), (changed, changed)):
        both = joined(BEFORE, one, other, LATER)
        assert both is not None
        assert both.code == "# new"


def test_other_code_in_both_places_makes_two_attempts() -> None:
    assert joined(BEFORE, BEFORE.type("one", LATER), BEFORE.type("two", LATER), LATER) is None


def test_without_anything_new_it_is_what_the_other_place_made_of_it() -> None:
    other = failed(BEFORE, "b")
    assert joined(BEFORE, BEFORE, other, LATER) == other
