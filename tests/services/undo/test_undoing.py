"""Undo and redo: one key for whatever was done last, and any line of the history by its id."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from tests.builders import MOMENT, a_change, a_retraction, a_review, days, remembered
from tests.small_world import World
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.memory.memory import Memory
from trainer.services.editing import Edit


def memories(world: World) -> dict[CardKey, Memory]:
    return dict(remembered(world.services.progress.memories))


def undo(world: World) -> str:
    return world.services.undoing.undo() or ""


def redo(world: World) -> str:
    return world.services.undoing.redo() or ""


@pytest.fixture
def lived(world: World) -> World:
    """Give a world with reviews of three days."""
    for slug in ("any-repeat", "odd-pair", "any-repeat"):
        world.log(slug)
        world.pass_time(days=1)
    return world


def test_undo_takes_back_what_was_done_last_whatever_it_was(world: World) -> None:
    services = world.services
    world.log("any-repeat")
    services.preferences.change("budget", "60")
    services.progress.suspend("odd-pair")
    services.editing.edit("odd-pair", Edit(note="two pointers, again"))
    assert [undo(world) for _ in range(5)] == [
        "Undone: the note on Odd Pair.",
        "Undone: Odd Pair is no longer suspended.",
        "Undone: minutes a day back to 45.",
        "Undone: Any Repeat, GOOD.",
        "",
    ]
    assert services.preferences.current.budget == timedelta(minutes=45)
    assert services.progress.suspensions.all() == frozenset()
    assert services.library.problem("odd-pair").notes == ""
    assert memories(world) == {}


def test_redo_brings_all_of_it_back_in_order(world: World) -> None:
    services = world.services
    world.log("any-repeat")
    services.preferences.change("budget", "60")
    services.progress.suspend("odd-pair")
    before = memories(world)
    while undo(world):
        pass
    for _ in range(2):
        assert [redo(world) for _ in range(4)] == [
            "Redone: Any Repeat, GOOD.",
            "Redone: minutes a day back to 60.",
            "Redone: Odd Pair is suspended again.",
            "",
        ]
        assert memories(world) == before
        assert services.preferences.current.budget == timedelta(minutes=60)
        assert services.progress.suspensions.all() == {"odd-pair"}
        assert [bool(undo(world)) for _ in range(4)] == [True, True, True, False]


def test_after_something_new_nothing_is_redone(world: World) -> None:
    world.log("any-repeat")
    undo(world)
    world.services.preferences.change("budget", "60")
    assert redo(world) == ""
    assert undo(world) == "Undone: minutes a day back to 45."


def test_undo_goes_by_the_order_of_doing_however_the_clock_stood(world: World) -> None:
    world.log("any-repeat")
    world.pass_time(days=-400)
    world.log("odd-pair")
    assert "Odd Pair" in undo(world)
    assert "Any Repeat" in undo(world)


def test_a_choice_counts_though_the_clock_went_back(world: World) -> None:
    world.services.preferences.change("budget", "60")
    world.pass_time(days=-400)
    world.services.preferences.change("budget", "30")
    assert world.services.preferences.reload().budget == timedelta(minutes=30)
    assert undo(world) == "Undone: minutes a day back to 60."


def test_a_problem_that_was_logged_comes_and_goes_with_its_review(world: World) -> None:
    library = world.services.library
    world.services.log_attempt.log(library.new("Odd Jobs"), Outcome.SOLVED)
    assert undo(world) == "Undone: Odd Jobs, GOOD."
    assert "odd-jobs" not in library.catalogue.problems
    assert redo(world) == "Redone: Odd Jobs, GOOD."
    assert library.problem("odd-jobs").title == "Odd Jobs"
    assert set(memories(world)) == {CardKey("odd-jobs")}


def test_rating_anew_is_undone_at_once(lived: World) -> None:
    first = lived.services.progress.history("any-repeat").reviews[0]
    good = memories(lived)
    lived.services.history.regrade(first.id, Rating.AGAIN)
    again = memories(lived)
    assert undo(lived) == "Undone: Any Repeat back to GOOD."
    assert memories(lived) == good
    assert redo(lived) == "Redone: Any Repeat back to AGAIN."
    assert memories(lived) == again
    assert undo(lived) == "Undone: Any Repeat back to GOOD."
    assert memories(lived) == good
    assert len(lived.services.progress.history("any-repeat").reviews) == 2


def test_another_retention_is_undone_with_all_that_it_rescheduled(lived: World) -> None:
    def due() -> dict[str, date | None]:
        return {it.problem.slug: it.due_day for it in lived.services.progress.overview()}

    before = due()
    lived.services.preferences.change("desired_retention", "95")
    assert due() != before
    assert undo(lived) == "Undone: desired retention back to 85."
    assert due() == before
    scheduler = lived.services.clock.scheduler
    assert lived.services.progress.memories.differences(scheduler) == []


def a_merge(*lines: str, id: str = "merge") -> Change:
    value = json.dumps({"from": "laptop", "lines": lines})
    return a_change(Kind.MERGE, id, value, id=id)


def test_a_merge_is_undone_as_a_whole(lived: World) -> None:
    services, before = lived.services, memories(lived)
    here = services.progress.history("odd-pair").reviews[0]
    theirs = [a_review("even-pair", at=MOMENT + days(n), id=f"there {n}") for n in range(3)]
    forgotten = a_retraction(here)
    note = a_change(Kind.NOTE, "odd-pair", "from the laptop")
    merge = a_merge(*(it.id for it in theirs), forgotten.id, note.id)
    services.log_attempt.reviews.add_all(theirs, [forgotten, note, merge])
    merged = memories(lived)
    assert set(merged) == {CardKey("any-repeat"), CardKey("even-pair")}
    for _ in range(2):
        assert undo(lived) == "Undone: merging 5 lines from laptop."
        assert memories(lived) == before
        assert services.library.problem("odd-pair").notes == ""
        assert redo(lived) == "Redone: merging 5 lines from laptop."
        assert memories(lived) == merged
        assert services.library.problem("odd-pair").notes == "from the laptop"


def test_a_merge_of_the_past_is_taken_back_and_brought_back_by_its_line(lived: World) -> None:
    services, before = lived.services, memories(lived)
    theirs = [a_review("even-pair", id="there"), a_review("long-window", id="there too")]
    services.log_attempt.reviews.add_all(theirs, [a_merge("there", "there too")])
    merged = memories(lived)
    lived.log("nested-words")
    undo(lived)
    for _ in range(2):
        services.undoing.take_back("merge")
        assert memories(lived) == before
        services.undoing.bring_back("merge")
        assert memories(lived) == merged


def test_lines_that_came_by_themselves_are_not_what_was_done_last(lived: World) -> None:
    lived.services.log_attempt.reviews.add_all([a_review("even-pair", id="there")])
    assert "Any Repeat" in undo(lived)
    assert CardKey("even-pair") in memories(lived)


def test_any_review_is_taken_back_by_its_id_once(lived: World) -> None:
    undoing = lived.services.undoing
    first = lived.services.progress.history("any-repeat").reviews[0]
    lived.pass_time(days=400)
    undoing.take_back(first.id)
    with pytest.raises(NotFoundError, match="is already undone"):
        undoing.take_back(first.id)
    with pytest.raises(NotFoundError, match="No review or change has the id 'no such id'"):
        undoing.take_back("no such id")
    assert len(lived.services.progress.history("any-repeat").reviews) == 1


def test_redo_brings_back_what_was_taken_back_by_its_id(lived: World) -> None:
    before = memories(lived)
    first = lived.services.progress.history("any-repeat").reviews[0]
    lived.services.undoing.take_back(first.id)
    assert redo(lived) == "Redone: Any Repeat, GOOD."
    assert memories(lived) == before


def test_any_change_is_taken_back_and_brought_back_by_its_id(world: World) -> None:
    preferences, undoing = world.services.preferences, world.services.undoing
    preferences.change("budget", "60")
    [change] = world.services.history.changes().first(1)
    preferences.change("theme", "nord")
    undoing.take_back(change.change.id)
    assert (preferences.current.budget, preferences.current.theme) == (
        timedelta(minutes=45),
        "nord",
    )
    undoing.bring_back(change.change.id)
    assert preferences.current.budget == timedelta(minutes=60)


def test_undo_and_bringing_back_can_go_on_for_ever(lived: World) -> None:
    undoing, before = lived.services.undoing, memories(lived)
    review = lived.services.progress.history("odd-pair").reviews[0].id
    for _ in range(6):
        undoing.take_back(review)
        undoing.bring_back(review)
    assert memories(lived) == before


def test_nothing_is_brought_back_that_stands_already(lived: World) -> None:
    undoing = lived.services.undoing
    review = lived.services.progress.history("odd-pair").reviews[0]
    with pytest.raises(TrainerError, match="was not undone"):
        undoing.bring_back(review.id)
    copy = replace(review, id=f"{review.id}+2", rating=Rating.HARD)
    lived.services.log_attempt.reviews.add_all([copy], [a_retraction(review)])
    with pytest.raises(TrainerError, match="already has a review, HARD"):
        undoing.bring_back(review.id)


def test_a_step_that_was_taken_back_by_its_id_is_passed_over(lived: World) -> None:
    last = lived.services.progress.history("any-repeat").reviews[-1]
    lived.services.undoing.take_back(last.id)
    assert "Odd Pair" in undo(lived)


def test_what_is_undone_stays_in_the_log(lived: World) -> None:
    reviews = lived.services.log_attempt.reviews
    before = reviews.log()
    undo(lived)
    redo(lived)
    after = reviews.log()
    assert before.reviews.items() <= after.reviews.items()
    assert before.changes.items() <= after.changes.items()
    assert (len(after.reviews), len(after.changes) - len(before.changes)) == (3, 2)
