"""UndoSteps: what was done in this home, in the order it was done."""

import pytest

from tests.builders import MOMENT, a_change, a_review, days
from trainer.domain.log.change import TAKEN_BACK, Kind
from trainer.domain.log.undo_step import UndoStep
from trainer.storage.database import Database
from trainer.storage.log.changes import Changes
from trainer.storage.log.reviews import Reviews
from trainer.storage.log.undo_steps import UndoSteps


@pytest.fixture
def undo_steps(database: Database) -> UndoSteps:
    return UndoSteps(database)


def done(undo_steps: UndoSteps) -> list[UndoStep]:
    """Give what was done, the last thing first, and forget it."""
    found = []
    while last := undo_steps.last(undone=False):
        undo_steps.forget(last[0])
        found.append(last[1])
    return found


def test_each_transaction_is_a_step(
    database: Database, undo_steps: UndoSteps, reviews: Reviews
) -> None:
    first = a_review("two-sum", at=MOMENT)
    second = a_review("lru-cache", at=MOMENT - days(400))
    reviews.append(first)
    with database.together():
        reviews.append(second)
        [change] = Changes(database).choose([(Kind.NOTE, "lru-cache", "a note")], MOMENT)
    assert done(undo_steps) == [UndoStep((second.id, change.id)), UndoStep((first.id,))]


def test_a_line_that_was_there_already_is_no_step(undo_steps: UndoSteps, reviews: Reviews) -> None:
    reviews.append(a_review())
    reviews.append(a_review())
    assert len(done(undo_steps)) == 1


def test_what_came_from_elsewhere_is_a_step_only_when_it_was_merged(
    undo_steps: UndoSteps, reviews: Reviews
) -> None:
    reviews.add_all([a_review()])
    assert done(undo_steps) == []
    merge = a_change(Kind.MERGE, "m", "{}", id="m")
    reviews.add_all([a_review("lru-cache")], [merge])
    assert done(undo_steps) == [UndoStep(("m",))]


def test_files_follow_their_folder_and_are_no_step(
    database: Database, undo_steps: UndoSteps
) -> None:
    Changes(database).choose([(Kind.FILE, "mine/problem.md", "text")], MOMENT)
    assert done(undo_steps) == []


def test_what_was_undone_waits_until_something_new_is_done(
    database: Database, undo_steps: UndoSteps, reviews: Reviews
) -> None:
    reviews.append(a_review(id="x"))
    for value in (TAKEN_BACK, None):
        with database.together():
            undo_steps.begin(undone=True)
            [back] = reviews.choose([(Kind.TAKEN_BACK, "x", value)], MOMENT)
    last = undo_steps.last(undone=True)
    assert last is not None
    assert last[1] == UndoStep((back.id,))
    reviews.append(a_review("lru-cache"))
    assert undo_steps.last(undone=True) is None


def test_two_steps_are_one_without_repeating_a_line() -> None:
    assert UndoStep(("a", "b")).and_then(UndoStep(("b", "c"))) == UndoStep(("a", "b", "c"))
