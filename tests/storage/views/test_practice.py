"""What the plan wants to know of the past, read off the cache of answers."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.builders import DAY, MOMENT, a_log, a_review, an_evidence, days
from trainer.domain.log.review import Source
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.memory.speed import speed
from trainer.domain.plan.pace import Timed
from trainer.storage.database import Database
from trainer.storage.log.reviews import Reviews
from trainer.storage.views.marks import Marks
from trainer.storage.views.practice import Practice


@pytest.fixture
def practice(database: Database) -> Practice:
    return Practice(database, Marks(database))


def test_nobody_who_did_nothing_is_slow_or_fast(practice: Practice) -> None:
    assert practice.speed(DAY) == 1
    assert practice.past(DAY).untried == frozenset()
    assert practice.past(DAY).last_new is None
    assert practice.times(9) == []


def test_new_problems_and_reviews_are_timed_apart(reviews: Reviews, practice: Practice) -> None:
    for number, minutes in enumerate((None, 10, 20, 30)):
        evidence = an_evidence(minutes=minutes)
        reviews.append(a_review(at=MOMENT + days(number), evidence=evidence))
    reviews.append(a_review("lru-cache", at=MOMENT + days(5), evidence=an_evidence(minutes=25)))
    assert practice.times(3) == [
        Timed("lru-cache", True, 25.0),
        Timed("two-sum", False, 30.0),
        Timed("two-sum", False, 20.0),
    ]


def test_what_was_only_imported_is_untried_until_it_is_tried(
    reviews: Reviews, practice: Practice
) -> None:
    imported = a_review("lru-cache", "good", MOMENT - days(300), source=Source.IMPORT)
    reviews.append(imported)
    reviews.append(a_review("two-sum", "good", MOMENT - days(2)))
    assert practice.past(DAY).untried == {"lru-cache"}
    assert practice.past(DAY).last_new == "two-sum"
    reviews.append(a_review("lru-cache", "again"))
    assert practice.past(DAY).untried == frozenset()


def test_the_minutes_of_the_days_before_are_known(reviews: Reviews, practice: Practice) -> None:
    for number, minutes in ((-2, 20), (-2, 15), (-1, 50), (0, 5)):
        slug = f"problem-{number}-{minutes}"
        evidence = an_evidence(minutes=minutes)
        reviews.append(a_review(slug, at=MOMENT + days(number), evidence=evidence))
    assert practice.past(DAY).minutes == {DAY - days(2): 35, DAY - days(1): 50}


def test_the_speed_is_that_of_the_reviews_before_the_day(
    reviews: Reviews, practice: Practice, database: Database
) -> None:
    told = a_log("two-sum: good +5 good +20 again; lru-cache: hard +9 good")
    reviews.add_all(told.reviews.values())
    scheduler, tests = Scheduler(), []
    for card in told.cards():
        memory = None
        for review in told.of_card(card):
            if memory is not None:
                elapsed = (review.study_day - memory.last_day).days
                tests.append((elapsed / memory.stability, review.rating > 1))
            memory = scheduler.after(memory, review.rating, review.study_day)
    later = max(review.study_day for review in told.reviews.values()) + days(1)
    assert practice.speed(later) == speed(tests) != 1
    assert Practice(database, Marks(database)).speed(DAY - days(99)) == 1


def test_a_day_adds_to_what_was_kept_and_a_change_of_the_past_is_seen(
    reviews: Reviews, practice: Practice, database: Database
) -> None:
    reviews.add_all(a_log("two-sum: good +5 good +9 good").reviews.values())
    first = practice.speed(DAY + days(30))
    practice.keep_speed()
    later = a_review("two-sum", "again", MOMENT + days(31))
    reviews.append(later)
    again = Practice(database, Marks(database))
    assert again.speed(DAY + days(30)) == first, "it holds for all of its day"
    grown = again.speed(DAY + days(32))
    again.keep_speed()
    assert grown < first
    reviews.append(replace(later, id="older", at=MOMENT + days(20), study_day=DAY + days(20)))
    fresh = Practice(database, Marks(database))
    assert fresh.speed(DAY + days(33)) == _plainly(database, DAY + days(33)) != grown


def _plainly(database: Database, day: object) -> float:
    with database.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM meta WHERE key = 'speed'")
    assert isinstance(day, type(DAY))
    return Practice(database, Marks(database)).speed(day)


def test_what_was_kept_and_does_not_read_is_worked_out_again(
    reviews: Reviews, practice: Practice, database: Database
) -> None:
    reviews.add_all(a_log("two-sum: good +5 good +9 again").reviews.values())
    expected = practice.speed(DAY + days(30))
    practice.keep_speed()
    for kept in ("no json", "{}", '{"state": 1, "before": "x", "sums": []}', "[1]"):
        with database.writing() as session:
            session.connection().exec_driver_sql(
                "UPDATE meta SET value = ? WHERE key = 'speed'", (kept,)
            )
        assert Practice(database, Marks(database)).speed(DAY + days(30)) == expected


def test_an_hour_is_sixty_minutes(reviews: Reviews, practice: Practice) -> None:
    evidence = replace(an_evidence(minutes=1), active_time=timedelta(hours=1))
    reviews.append(a_review(evidence=evidence))
    assert practice.times(1) == [Timed("two-sum", True, 60.0)]
