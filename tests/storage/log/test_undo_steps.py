"""Deeds: what was done in this home, in the order it was done."""

import pytest

from tests.builders import MOMENT, a_review, days
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.undo_step import Deed
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.log.undo_steps import Deeds


@pytest.fixture
def deeds(database: Database) -> Deeds:
    return Deeds(database)


def done(deeds: Deeds) -> list[Deed]:
    """Give what was done, the last thing first, and forget it."""
    found = []
    while last := deeds.last(undone=False):
        deeds.forget(last[0])
        found.append(last[1])
    return found


def test_each_transaction_is_a_deed(database: Database, deeds: Deeds, reviews: Reviews) -> None:
    first = a_review("two-sum", at=MOMENT)
    second = a_review("lru-cache", at=MOMENT - days(400))
    reviews.append(first)
    with database.together():
        reviews.append(second)
        [change] = Changes(database).choose([(Kind.NOTE, "lru-cache", "a note")], MOMENT)
    assert done(deeds) == [Deed((second.id, change.id)), Deed((first.id,))]


def test_a_line_that_was_there_already_is_no_deed(deeds: Deeds, reviews: Reviews) -> None:
    reviews.append(a_review())
    reviews.append(a_review())
    assert len(done(deeds)) == 1


def test_what_came_from_elsewhere_is_a_deed_only_when_it_was_merged(
    deeds: Deeds, reviews: Reviews
) -> None:
    reviews.add_all([a_review()])
    assert done(deeds) == []
    merge = Change(id="m", at=MOMENT, kind=Kind.MERGE, key="m", value="{}")
    reviews.add_all([a_review("lru-cache")], [], [merge])
    assert done(deeds) == [Deed(("m",))]


def test_files_follow_their_folder_and_are_no_deed(database: Database, deeds: Deeds) -> None:
    Changes(database).choose([(Kind.FILE, "mine/problem.md", "text")], MOMENT)
    assert done(deeds) == []


def test_what_was_undone_waits_until_something_new_is_done(deeds: Deeds) -> None:
    for name in "ab":
        deeds.turn(Deed((name,)), undone=True)
    last = deeds.last(undone=True)
    assert last is not None
    assert last[1] == Deed(("b",))
    deeds.note(Deed(("new",)))
    assert deeds.last(undone=True) is None


def test_two_deeds_are_one_without_repeating_a_line() -> None:
    both = Deed(("a", "b"), ("x",)).and_then(Deed(("b", "c"), ("x", "y")))
    assert both == Deed(("a", "b", "c"), ("x", "y"))
