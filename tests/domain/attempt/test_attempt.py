from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import MOMENT, an_attempt
from trainer.domain.attempt.attempt import Attempt
from trainer.domain.attempt.program import FailedProgram, fingerprint
from trainer.domain.attempt.proposal import propose
from trainer.domain.log.review import Rating


def at(minutes: float) -> datetime:
    """Give the moment so many minutes after the attempt began."""
    return MOMENT + timedelta(minutes=minutes)


def minutes_of(attempt: Attempt, now: datetime) -> float:
    return attempt.elapsed(now) / timedelta(minutes=1)


def typing(attempt: Attempt, *minutes: int) -> Attempt:
    for minute in minutes:
        attempt = attempt.type(f"# {minute}", at(minute))
    return attempt


def test_the_clock_runs_from_the_first_look() -> None:
    assert minutes_of(an_attempt(), at(0)) == 0
    assert minutes_of(an_attempt(), at(3)) == 3


def test_the_clock_stands_while_paused() -> None:
    paused = an_attempt().pause(at(2))
    assert paused.paused
    assert minutes_of(paused, at(60)) == 2
    assert minutes_of(paused.touch(at(60)), at(61)) == 3


def test_the_clock_stands_after_five_minutes_without_a_key() -> None:
    attempt = typing(an_attempt(), 3)
    assert minutes_of(attempt, at(30)) == 8
    assert minutes_of(attempt.touch(at(30)), at(31)) == 9


def test_a_resumed_draft_goes_on_where_the_last_key_left_it() -> None:
    attempt = typing(an_attempt(), 3, 4)
    assert minutes_of(attempt.resumed(at(60 * 24)), at(60 * 24 + 1)) == 5


def test_a_clock_that_goes_back_takes_no_work_away() -> None:
    attempt = typing(an_attempt(), 4, 8)
    back = attempt.touch(at(-60))
    assert minutes_of(attempt, at(-60)) == minutes_of(back, at(-60)) == 8
    assert minutes_of(back, at(-57)) == 11


@given(st.lists(st.integers(-10_000, 10_000), max_size=20))
def test_whatever_the_clock_does_active_time_only_grows(minutes: list[int]) -> None:
    attempt, before = an_attempt(), timedelta()
    for minute in minutes:
        attempt = attempt.touch(at(minute))
        assert before <= attempt.elapsed(at(minute))
        before = attempt.elapsed(at(minute))
    assert before <= timedelta(minutes=sum(map(abs, minutes)) * 2)


def test_hints_are_taken_rung_by_rung_and_the_last_one_stays() -> None:
    attempt = an_attempt()
    rungs = []
    for minute in range(6):
        attempt = attempt.take_hint(at(minute))
        rungs.append(attempt.rung)
    assert rungs == [1, 2, 3, 4, 4, 4]


def test_looking_around_after_the_solution_is_no_help_taken() -> None:
    solved = an_attempt().ran(10, 10, at(4))
    assert not solved.see_answer(at(5)).answer_seen
    assert solved.take_hint(at(5)).rung == 0
    assert an_attempt().see_answer(at(5)).answer_seen


def test_a_run_is_green_when_all_of_its_cases_pass_and_there_is_one() -> None:
    assert an_attempt().ran(10, 10, at(1)).solved
    assert not an_attempt().ran(9, 10, at(1)).solved
    assert not an_attempt().ran(0, 0, at(1)).solved


def failed(code: str) -> FailedProgram:
    return FailedProgram(fingerprint(code), "wrong answer", timedelta(minutes=1))


def test_only_what_was_judged_and_failed_before_the_solution_counts() -> None:
    attempt = an_attempt().ran(0, 10, at(1)).ran(3, 10, at(1), failed("x = 1"))
    attempt = attempt.ran(10, 10, at(2)).ran(5, 10, at(3), failed("x = 2"))
    assert (attempt.runs, attempt.failed_runs, attempt.most_passed) == (4, 1, 10)
    assert attempt.failed_programs == (failed("x = 1"),)
    assert attempt.solved


def test_the_same_program_counts_once_whatever_its_comments_and_white_space() -> None:
    attempt = an_attempt()
    for code in ("x = 1", "x = 1  # one\n\n", "x  =  1", "x = 2", "x = (", "x = ( "):
        attempt = attempt.ran(0, 10, at(1), failed(code))
    assert (attempt.runs, attempt.failed_runs) == (6, 3)


def test_one_is_stuck_after_five_minutes_without_progress() -> None:
    attempt, patience = typing(an_attempt(), 2, 4), timedelta(minutes=5)
    assert not attempt.stuck(at(4.9), patience)
    assert attempt.stuck(at(5), patience)


def test_a_hint_or_a_better_run_is_progress_and_a_worse_run_is_none() -> None:
    attempt, patience = typing(an_attempt(), 2, 4), timedelta(minutes=5)
    assert not attempt.take_hint(at(4)).stuck(at(6), patience)
    better = attempt.ran(3, 10, at(4))
    assert not better.stuck(at(6), patience)
    assert better.ran(2, 10, at(8)).stuck(at(9), patience)


def test_nobody_is_stuck_once_it_is_solved_seen_or_paused() -> None:
    for attempt in (
        an_attempt().ran(1, 1, at(1)),
        an_attempt().see_answer(at(1)),
        an_attempt().pause(at(1)),
    ):
        assert not attempt.stuck(at(60), timedelta(minutes=1))


def test_the_target_time_is_over_when_it_is_reached_unsolved() -> None:
    attempt = typing(an_attempt(minutes=10), 4, 8)
    assert not attempt.past_target(at(9))
    assert attempt.past_target(at(10))
    assert not attempt.ran(1, 1, at(9)).past_target(at(10))
    assert not attempt.see_answer(at(9)).past_target(at(10))


def test_the_evidence_is_what_happened() -> None:
    attempt = an_attempt().take_hint(at(2)).reveal(at(3))
    attempt = attempt.ran(1, 2, at(4), failed("x = 1")).ran(2, 2, at(6))
    evidence = attempt.evidence(at(7))
    assert (evidence.rung, evidence.revealed, evidence.runs, evidence.failed_runs) == (
        1,
        True,
        2,
        1,
    )
    assert evidence.active_time == timedelta(minutes=7)
    assert propose(evidence).rating is Rating.HARD


def test_without_cases_the_learner_says_whether_it_is_solved() -> None:
    attempt = an_attempt().claim_solved(True, at(5)).with_insight("complements", at(5))
    assert attempt.evidence(at(5)).unaided
    assert attempt.insight == "complements"
    assert not attempt.claim_solved(False, at(6)).solved


def test_work_in_a_file_counts_until_it_was_saved() -> None:
    saved = typing(an_attempt(), 1).saved_elsewhere(at(25), at(30))
    assert minutes_of(saved, at(25)) == 25
    assert minutes_of(saved.touch(at(30)), at(30)) == 30
    assert minutes_of(saved.resumed(at(900)), at(900)) == 25


def test_who_saved_nothing_for_an_hour_was_away() -> None:
    saved = typing(an_attempt(), 1).saved_elsewhere(at(600), at(601))
    assert minutes_of(saved, at(601)) == 1 + 5 + 1


def test_a_save_that_cannot_be_or_is_in_a_pause_counts_for_nothing() -> None:
    attempt = typing(an_attempt(), 10)
    assert attempt.saved_elsewhere(at(5), at(20)) == attempt
    assert attempt.saved_elsewhere(at(30), at(20)) == attempt
    paused = attempt.pause(at(10))
    assert paused.saved_elsewhere(at(15), at(20)) == paused
