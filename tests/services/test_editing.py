"""Editing: the facts of a problem that was only logged, and a note on any problem."""

from datetime import timedelta

import pytest

from tests.small_world import World
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.problem.problem import Level, Problem
from trainer.services.editing import Edit


@pytest.fixture
def odd(world: World) -> Problem:
    world.add("Odd Jobs")
    return world.services.library.problem("odd-jobs")


def test_every_fact_of_a_logged_problem_can_be_another(world: World, odd: Problem) -> None:
    edited = world.services.editing.edit(
        odd.slug,
        Edit(
            title=" Even  Jobs\n",
            link="https://example.org/[x]",
            pattern="heap",
            level=Level.HARD,
            minutes=40,
            note="asked twice\nat least",
        ),
    )
    assert (edited.slug, edited.title, edited.url) == (
        "odd-jobs",
        "Even Jobs",
        "https://example.org/[x]",
    )
    assert (edited.pattern, edited.level, edited.notes) == (
        "heap",
        Level.HARD,
        "asked twice\nat least",
    )
    assert edited.target_time == timedelta(minutes=40)
    assert world.services.library.problem("odd-jobs") == edited


def test_what_is_not_named_stays_as_it_is(world: World, odd: Problem) -> None:
    editing = world.services.editing
    editing.edit(odd.slug, Edit(note="a note"))
    edited = editing.edit(odd.slug, Edit(pattern="heap"))
    assert (edited.title, edited.pattern, edited.notes) == ("Odd Jobs", "heap", "a note")
    assert editing.edit(odd.slug, Edit(pattern="")).pattern is None


def test_an_edit_is_one_thing_to_undo(world: World, odd: Problem) -> None:
    world.services.editing.edit(odd.slug, Edit(title="Even Jobs", note="both at once"))
    turned = world.services.undoing.undo()
    assert turned is not None
    assert turned == ("Undone: the edit of Even Jobs; the note on Even Jobs.")
    assert world.services.library.problem("odd-jobs") == odd


def test_the_facts_of_a_folder_stand_in_its_file_but_a_note_may_be_written(world: World) -> None:
    editing = world.services.editing
    with pytest.raises(TrainerError, match=r"its facts are in its problem\.md"):
        editing.edit("odd-pair", Edit(title="Mine", note="lost?"))
    assert world.services.library.problem("odd-pair").notes == ""
    assert editing.edit("odd-pair", Edit(note="mine")).notes == "mine"
    assert editing.edit("odd-pair", Edit(note="")).notes == ""


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (Edit(title="[ ]"), "needs a title"),
        (Edit(minutes=0), "must be 1 to 600 minutes, not 0"),
        (Edit(minutes=601), "must be 1 to 600 minutes, not 601"),
        (Edit(pattern="heaps"), "Did you mean heap"),
        (Edit(note="x" * 10_001), "at most 10,000 characters"),
    ],
)
def test_bad_input_changes_nothing(world: World, odd: Problem, edit: Edit, sentence: str) -> None:
    with pytest.raises(TrainerError, match=sentence):
        world.services.editing.edit(odd.slug, edit)
    assert world.services.library.problem("odd-jobs") == odd


def test_a_problem_that_is_not_there_is_not_edited(world: World) -> None:
    with pytest.raises(NotFoundError):
        world.services.editing.edit("nowhere", Edit(note="a note"))


def test_a_hostile_note_is_kept_as_it_is(world: World) -> None:
    note = "[b]\x00\x1b]0;x\x07 \U0001f600 \u202e"
    assert world.services.editing.edit("odd-pair", Edit(note=note)).notes == note
