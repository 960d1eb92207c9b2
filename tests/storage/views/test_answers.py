"""The answers: whatever statistics ask of them equals plain sums over the reviews that happened."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from datetime import date, timedelta
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY, MOMENT, a_log, a_retraction, a_review, an_evidence, days, reviews_of
from tests.laws.histories import History, histories, schedulers
from trainer.domain.log.review import Review, Skill, Source
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.memory.curve import DEFAULT_RETENTION, interval_days
from trainer.domain.memory.memory import Memory
from trainer.domain.memory.one_a_day import moving
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.stats.calibration.calibration import Lateness, band_of
from trainer.domain.stats.retention.recall_test import RecallTest, recall_test
from trainer.domain.stats.rhythm.rhythm import DaySums
from trainer.domain.stats.tally import Tally
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.answers import Answers

Group = TypeVar("Group")
Tested = tuple[Review, RecallTest]


@pytest.fixture
def answers(database: Database) -> Answers:
    return Answers(database)


def found_by(log: ReviewLog) -> list[Tested]:
    """Give the reviews that test how one solves, each with its test, as replaying them finds."""
    scheduler, found = Scheduler(), []
    for card in log.cards():
        if card.skill is not Skill.SOLVE:
            continue
        memory: Memory | None = None
        for review in moving(log.of_card(card)):
            test = recall_test(memory, review.rating, review.study_day)
            memory = scheduler.after(memory, review.rating, review.study_day)
            if test is not None:
                found.append((review, test))
    return found


def tallied(tests: Iterable[tuple[Group, RecallTest]]) -> dict[Group, Tally]:
    groups: dict[Group, Tally] = defaultdict(Tally)
    for group, test in tests:
        groups[group] += Tally(1, int(test.recalled), test.expected)
    return groups


def same(found: Mapping[Group, Tally], told: Mapping[Group, Tally]) -> bool:
    """Tell whether these are the same tallies, up to rounding of the sums."""
    return found.keys() == told.keys() and all(
        (tally.number, tally.recalled) == (told[group].number, told[group].recalled)
        and tally.expected == pytest.approx(told[group].expected)
        for group, tally in found.items()
    )


@given(histories(), schedulers)
def test_every_tally_is_the_plain_sum_over_the_tests_of_memory(
    history: History, scheduler: Scheduler
) -> None:
    tests = found_by(history.log)
    with closing(Database()) as database:
        Reviews(database, Scheduler).add_all(*history.lines)
        answers = Answers(database)
        assert same(dict(answers.by_day()), tallied((r.study_day, t) for r, t in tests))
        assert same(answers.by_problem(), tallied((r.card.slug, t) for r, t in tests))
        found = answers.expectations(scheduler.desired_retention)
    assert same(found.bands, tallied((band_of(t.expected), t) for _, t in tests))
    intervals = [interval_days(t.stability, scheduler.desired_retention) for _, t in tests]
    late = zip(intervals, (test for _, test in tests), strict=True)
    lateness = ((Lateness.of(test.elapsed_days, interval), test) for interval, test in late)
    assert same(found.lateness, tallied(lateness))
    bins = tallied((t.bin, t) for _, t in tests).values()
    assert sorted(it.tally.number for it in found.bins) == sorted(it.number for it in bins)
    variance = sum(test.expected * (1 - test.expected) for _, test in tests)
    assert sum(it.variance for it in found.bins) == pytest.approx(variance)
    assert found.surprise == pytest.approx(sum(test.surprise for _, test in tests))


@given(histories(), st.dates(date(2026, 10, 1), date(2026, 12, 1)))
def test_the_days_sum_up_every_review_from_a_day_on(history: History, first: date) -> None:
    told: dict[date, list[Review]] = defaultdict(list)
    for review in history.log.happened():
        if review.card.skill is Skill.SOLVE and review.study_day >= first:
            told[review.study_day].append(review)
    with closing(Database()) as database:
        Reviews(database, Scheduler).add_all(*history.lines)
        found = {it.day: it for it in Answers(database).sums_since(first)}
    assert found.keys() == told.keys()
    for day, reviews in told.items():
        times = (it.evidence.active_time for it in reviews)
        assert found[day].attempts == len(reviews)
        assert found[day].unaided == sum(it.evidence.unaided for it in reviews)
        assert found[day].seconds == pytest.approx(sum(t.total_seconds() for t in times if t))


def test_one_by_one_counts_like_all_at_once(reviews: Reviews, answers: Answers) -> None:
    log = a_log("two-sum: good +3 again +1 good; lru-cache: again +2 hard")
    for review in log.happened():
        reviews.append(review)
    assert [(day, it.number, it.recalled) for day, it in answers.by_day()] == [
        (DAY + days(2), 1, 1),
        (DAY + days(3), 1, 0),
        (DAY + days(4), 1, 1),
    ]


def test_a_retracted_review_counts_nowhere(reviews: Reviews, answers: Answers) -> None:
    kept, mistaken = a_review(at=MOMENT), a_review(rating="again", at=MOMENT + days(3))
    reviews.append(kept)
    before = (answers.by_day(), answers.by_problem(), answers.sums_since(DAY))
    reviews.append(mistaken)
    assert answers.by_problem() != before[1]
    reviews.add_all([], [a_retraction(mistaken)])
    assert (answers.by_day(), answers.by_problem(), answers.sums_since(DAY)) == before
    assert answers.expectations(DEFAULT_RETENTION).surprise == 0
    assert answers.troubles_since(DAY) == {}


def test_lateness_is_measured_by_the_retention_that_is_desired_now(
    reviews: Reviews, answers: Answers
) -> None:
    """After a good first review a card is due in 1 day at 0.96, in 4 at 0.85 and in 21 at 0.7."""
    reviews.add_all(reviews_of("two-sum: good +4 good"))
    assert answers.expectations(0.96).lateness.keys() == {Lateness.LATER}
    assert answers.expectations(0.85).lateness.keys() == {Lateness.ON_TIME}
    assert answers.expectations(0.70).lateness.keys() == {Lateness.EARLY}


def test_retracting_the_first_review_leaves_the_next_as_the_first(
    reviews: Reviews, answers: Answers
) -> None:
    first, second = a_review(at=MOMENT), a_review(rating="again", at=MOMENT + days(3))
    reviews.append(first)
    reviews.append(second)
    assert answers.first_sights() == (0, 1)
    reviews.add_all([], [a_retraction(first)])
    assert answers.first_sights() == (1, 1)
    assert answers.by_day() == []


def test_what_was_imported_is_no_first_sight(reviews: Reviews, answers: Answers) -> None:
    imported = a_review("two-sum", "again", MOMENT, source=Source.IMPORT)
    reviews.append(imported)
    reviews.append(a_review("3sum", "again", MOMENT))
    assert answers.first_sights() == (1, 1)
    reviews.append(a_review("two-sum", "again", MOMENT + days(3)))
    reviews.append(a_review("3sum", "good", MOMENT + days(3), source=Source.IMPORT))
    assert answers.first_sights() == (1, 1)
    firsts = {slug: seen.first_unaided for slug, seen in answers.seen().items()}
    assert firsts == {"two-sum": None, "3sum": False}


def test_an_import_of_the_same_day_leaves_the_first_try_here_the_first(
    reviews: Reviews, answers: Answers
) -> None:
    reviews.append(a_review("two-sum", "good", MOMENT))
    reviews.add_all(
        [a_review("two-sum", "again", MOMENT - timedelta(hours=2), source=Source.IMPORT)]
    )
    assert answers.first_sights() == (0, 1)
    assert answers.seen()["two-sum"].first_unaided is True


def test_times_are_those_that_were_measured_against_a_target(
    reviews: Reviews, answers: Answers
) -> None:
    reviews.append(a_review("two-sum", evidence=an_evidence(minutes=12, target=15)))
    reviews.append(a_review("3sum", evidence=an_evidence(minutes=None)))
    reviews.append(a_review("lru-cache", evidence=an_evidence(target=None)))
    assert answers.times_since(DAY) == {"two-sum": [(720, 900)]}
    assert answers.times_since(DAY + days(1)) == {}
    assert answers.sums_since(DAY) == [DaySums(DAY, 2 * 720.0, 3, 3)]
