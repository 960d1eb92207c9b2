"""The bench of learning itself: its law of memory, its luck, its measures and its lives."""

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

import fsrs
import pytest

from benchmarks.learning import __main__ as command
from benchmarks.learning.bench import Compared
from benchmarks.learning.by_default import DefaultPolicy
from benchmarks.learning.by_page import PagePolicy
from benchmarks.learning.by_program import ProgramPolicy
from benchmarks.learning.comparing import By, Life, Ratio
from benchmarks.learning.course import Course, Diary, live, outcome
from benchmarks.learning.fsrs6 import AGAIN, DEFAULTS, EASY, GOOD, Fsrs6, State
from benchmarks.learning.learner import READY, Learner, published
from benchmarks.learning.world import World
from trainer.services.log_attempt import LogAttempt

FIRST_DAY = datetime(2026, 1, 5, 12, tzinfo=UTC)
WORLD = World.shipped()


@pytest.mark.parametrize("seed", range(5))
def test_its_law_of_memory_is_that_of_the_package(seed: int) -> None:
    law, chance = Fsrs6(), Random(seed)
    theirs = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, mine, day = fsrs.Card(1, due=FIRST_DAY), None, 0
    for _ in range(30):
        rating = chance.randint(AGAIN, EASY)
        recall = law.recall(day - mine.day, mine.stability) if mine else 1.0
        mine = law.after(mine, rating, day, recall) if mine else law.first(rating, day)
        now = FIRST_DAY + timedelta(days=day)
        card, _ = theirs.review_card(card, fsrs.Rating(rating), now)
        assert mine.stability == pytest.approx(card.stability)
        assert mine.difficulty == pytest.approx(card.difficulty)
        day += chance.randint(1, 40)
        there = theirs.get_card_retrievability(card, FIRST_DAY + timedelta(days=day))
        assert law.recall(day - mine.day, mine.stability) == pytest.approx(there)


def test_there_are_48_published_users_of_21_parameters() -> None:
    assert {len(fit) for fit in published()} == {len(DEFAULTS)} == {21}
    assert len(published()) == 48


def test_luck_belongs_to_learner_problem_and_try_whatever_else_was_done() -> None:
    one, other = Learner(WORLD, 3), Learner(WORLD, 3)
    first, second = (WORLD.of_pattern[pattern][0] for pattern in ("stack", "heap"))
    other.attempt(second, 0)
    assert one.attempt(first, 1) == other.attempt(first, 1)
    assert one.attempt(first, 9) == other.attempt(first, 9)
    assert one.recall(first.slug, 30) == other.recall(first.slug, 30)


def test_a_learner_who_forgets_twice_as_fast_knows_after_a_day_what_others_know_after_two() -> None:
    usual, fast = Learner(WORLD, 5), Learner(WORLD, 5, forgetting=2.0)
    for learner in (usual, fast):
        learner.remember("two-sum", GOOD, 0)
    assert fast.recall("two-sum", 10) == pytest.approx(usual.recall("two-sum", 20))


def test_an_unseen_problem_is_easier_the_more_ready_ones_of_its_pattern_there_are() -> None:
    learner = Learner(WORLD, 0)
    chances = [learner.at_first_sight(2, siblings) for siblings in range(6)]
    assert chances == sorted(set(chances))


def test_a_pattern_is_ready_with_two_of_its_problems_and_mastered_by_the_mean_of_all() -> None:
    learner, day = Learner(WORLD, 0), 60
    one, two, third = (task.slug for task in WORLD.of_pattern["heap"][:3])
    learner.states = {slug: State(10_000.0, 5.0, day) for slug in (one, two)}
    both = outcome(Course(days=day), learner, Diary())
    learner.states[third] = State(0.001, 5.0, 0)
    with_a_weak_one = outcome(Course(days=day), learner, Diary())
    assert (both.ready, both.patterns, both.mastered) == (2, 1, 1)
    assert (with_a_weak_one.ready, with_a_weak_one.patterns, with_a_weak_one.mastered) == (2, 1, 0)
    assert learner.recall(third, day) < READY


def test_a_day_settles_what_the_one_before_left_or_ran_over() -> None:
    course = Course(days=20, minutes=45)
    diary = live(course, Learner(WORLD, 1), DefaultPolicy(WORLD))
    assert sum(it.minutes for it in diary.moments) == pytest.approx(20 * 45, abs=25)


def test_on_a_missed_day_nothing_is_done_and_it_leaves_nothing_over() -> None:
    course, learner = Course(days=40, missed=0.3), Learner(WORLD, 1)
    diary = live(course, learner, DefaultPolicy(WORLD))
    missed = [day for day in range(40) if course.is_missed(learner, day)]
    assert missed
    assert [it.day for it in diary.moments] == [day for day in range(40) if day not in missed]
    spent = sum(it.minutes for it in diary.moments)
    assert spent == pytest.approx(45 * (40 - len(missed)), abs=25)


def test_the_plain_plan_changes_its_phase_once_and_never_begins_a_pattern_twice_in_a_row() -> None:
    course = Course(days=30, dates=((0, 30),))
    learner = Learner(WORLD, 2)
    judged = outcome(course, learner, live(course, learner, PagePolicy(WORLD, course)))
    assert (judged.changes, judged.succession) == (1, 0)


def test_who_lives_by_the_program_does_what_the_plain_plan_does_on_the_first_days() -> None:
    course = Course(days=8, dates=((0, 8),))
    by = {it: Life(course, 7, 1, it).outcome() for it in (By.PROGRAM, By.PAGE)}
    assert by[By.PROGRAM].begun == pytest.approx(by[By.PAGE].begun, abs=2)
    assert by[By.PROGRAM].minutes == pytest.approx(8 * 45, abs=25)
    assert by[By.PROGRAM].succession == 0


def test_old_solves_are_logged_with_their_days_before_the_course(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    course, logged = Course(days=1, past=120), {}
    learner = Learner(course.world(WORLD), 0)
    log = LogAttempt.log

    def noted(*words: Any, day: str = "", **more: Any) -> Any:
        review, due = log(*words, day=day, **more)
        if day:
            logged[review.card.slug] = (review.study_day - FIRST_DAY.date()).days
        return review, due

    monkeypatch.setattr(LogAttempt, "log", noted)
    with ExitStack() as left:
        live(course, learner, ProgramPolicy(learner.world, course, left))
    assert logged == {old.task.slug: old.day for old in course.old_solves(learner)}
    assert len(logged) == 120
    assert min(logged.values()) < -700
    assert max(logged.values()) <= -30


def test_a_ratio_says_how_sure_it_is() -> None:
    sure = Ratio.of([2.0] * 24, [1.0] * 24)
    unsure = Ratio.of([2.0, 4.0] * 12, [1.0, 3.0, 2.0] * 8)
    assert (sure.low, sure.value, sure.high) == (2.0, 2.0, 2.0)
    assert unsure.low < unsure.value == 1.5 < unsure.high


def test_what_is_under_its_bar_is_said() -> None:
    under = Compared("ready", 10.0, By.DEFAULT, 10.0, Ratio(1.0, 0.9, 1.1), 1.2)
    over = Compared("minutes", 11.0, By.DEFAULT, 10.0, Ratio(1.1, 1.0, 1.2), 1.02, at_most=True)
    told = Compared("mastered", 1.0, By.DEFAULT, 2.0, Ratio(0.5, 0.4, 0.6), None)
    assert [it.holds for it in (under, over, told)] == [False, False, True]
    assert under.line.endswith("(bar 1.2)   UNDER")
    assert over.line.endswith("(bar 1.02)   OVER")


def test_one_learner_can_be_drawn(tmp_path: Path) -> None:
    file = tmp_path / "learner.svg"
    assert command.main(["--days", "3", "--picture", str(file)]) == 0
    drawn = file.read_text(encoding="utf-8")
    assert drawn.startswith("<?xml")
    assert "truly ready that day" in drawn
    assert "kozea" not in drawn
