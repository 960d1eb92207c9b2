"""Marking what is known: many at once, as one step, and nothing from a name that is not certain."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import DAY, a_review, days
from tests.small_world import PROBLEMS, World, a_world
from trainer.domain.errors import TrainerError
from trainer.domain.log.known_mark import How
from trainer.domain.log.review import Source
from trainer.domain.plan.plan import Kind
from trainer.services.known import Marking
from trainer.services.progress import State


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path) as world:
        yield world


def mark(world: World, *names: str, how: How = How.ONCE) -> Marking:
    library = world.services.library
    return world.services.knowing.mark((library.the_one(name) for name in names), how=how)


def slugs(marking: Marking) -> tuple[list[str], list[str], list[str]]:
    parts = (marking.marked, marking.already, marking.tried)
    marked, already, tried = ([problem.slug for problem in part] for part in parts)
    return marked, already, tried


def marked_now(world: World) -> list[str]:
    return [it.mark.slug for it in world.services.knowing.all()]


def test_many_are_marked_as_one_step_that_undo_takes_back(world: World) -> None:
    mark(world, *PROBLEMS)
    assert marked_now(world) == sorted(PROBLEMS)
    said = world.services.undoing.undo()
    assert said is not None
    assert "is no longer marked as known" in said
    assert "and 3 more" in said
    assert marked_now(world) == []
    world.services.undoing.redo()
    assert marked_now(world) == sorted(PROBLEMS)


def test_what_is_tried_or_marked_already_stays_as_it_is(world: World) -> None:
    world.log("any-repeat", "solved")
    imported = a_review(
        "odd-pair", "good", world.moment - timedelta(days=900), source=Source.IMPORT
    )
    world.services.log_attempt.reviews.append(imported)
    mark(world, "even-pair")
    found = mark(world, "any-repeat", "odd-pair", "even-pair", "nested-words", "nested-words")
    assert slugs(found) == (["nested-words"], ["even-pair"], ["any-repeat", "odd-pair"])
    assert found.in_words() == (
        "Marked 1 problem as known; 1 already marked; 2 skipped, as they have reviews here."
    )


def test_how_well_and_when_can_be_said_later(world: World) -> None:
    library, knowing = world.services.library, world.services.knowing
    problem = library.problem("even-pair")
    knowing.mark([problem], day=DAY - days(90), source="a list")
    assert slugs(knowing.mark([problem])) == ([], ["even-pair"], [])
    knowing.mark([problem], how=How.WELL)
    [known] = knowing.all()
    assert (known.mark.how, known.mark.day) == (How.WELL, DAY - days(90))


def test_a_published_problem_outside_the_catalogue_is_taken_among_the_learners(
    world: World,
) -> None:
    mark(world, "climbing-stairs")
    problem = world.services.library.problem("climbing-stairs")
    assert problem.pattern is None
    world.services.undoing.undo()
    assert "climbing-stairs" not in world.services.library.catalogue.problems
    assert marked_now(world) == []


def test_what_is_known_is_a_state_and_met_in_the_coverage(world: World) -> None:
    mark(world, "any-repeat", "odd-pair")
    overview = {it.problem.slug: it for it in world.services.progress.overview()}
    assert overview["any-repeat"].state is State.KNOWN
    assert overview["any-repeat"].in_words(DAY) == (
        "You marked it as known from elsewhere. Not attempted here yet."
    )
    covered, _ = world.services.progress.coverage()
    hashing = next(it for it in covered if it.pattern.id == "hashing")
    assert (hashing.new, hashing.known, hashing.met, hashing.begun, hashing.total) == (
        1,
        1,
        1,
        0,
        2,
    )
    world.log("any-repeat", "solved")
    assert world.services.progress.history("any-repeat").progress.state is State.LEARNING


def test_todays_plan_follows_while_nothing_of_it_is_done(world: World) -> None:
    planning = world.services.planning
    assert {item.kind for item in planning.today().items} == {Kind.NEW}
    mark(world, *PROBLEMS)
    assert {item.kind for item in planning.today().items} == {Kind.CHECK}
    assert planning.today().items[0].why(DAY) == "known elsewhere"
    world.services.knowing.unmark(PROBLEMS)
    assert {item.kind for item in planning.today().items} == {Kind.NEW}


def test_a_check_without_its_mark_is_a_new_problem(world: World) -> None:
    mark(world, *PROBLEMS)
    assert Kind.CHECK in {item.kind for item in world.services.planning.today().items}
    world.services.undoing.undo()
    assert {item.kind for item in world.services.planning.today().items} == {Kind.NEW}


def test_a_check_that_failed_makes_the_marks_of_its_pattern_new(world: World) -> None:
    mark(world, "any-repeat", "first-repeat", "odd-pair", "even-pair")
    world.log("any-repeat", "looked-up", minutes=10)
    world.log("odd-pair", "solved", minutes=10)
    world.pass_time(days=1)
    planner = world.services.planning.planner()
    assert sorted(planner.past.checks) == ["any-repeat", "odd-pair"]
    order = [problem.slug for problem in planner.roadmap()]
    assert order.index("first-repeat") < order.index("even-pair")
    assert order[-1] == "even-pair"


def test_a_pasted_list_is_read_line_by_line(world: World) -> None:
    named = world.services.knowing.named_in(
        "# what I did\n- [x] Any Repeat\n* odd-pair,\n\n1. Two Sum\n"
        "https://leetcode.com/problems/3sum/description/\n"
        "[LRU Cache](https://leetcode.com/problems/lru-cache/)\nany repeat\nany rep\n\x00 zzqx\n"
    )
    assert [it.slug for it in named.problems] == [
        "any-repeat", "odd-pair", "two-sum", "3sum", "lru-cache",
    ]  # fmt: skip
    open_ones = [(it.line, it.name, [one.slug for one in it.candidates][:1]) for it in named.open]
    assert open_ones[0] == (9, "any rep", ["any-repeat"])
    assert open_ones[1][0] == 10
    assert open_ones[1][2] == []
    assert named.open[0].in_words().startswith("line 9: any rep (any-repeat")


def test_a_number_that_contradicts_its_title_marks_nothing(world: World) -> None:
    named = world.services.knowing.named_in("2. Two Sum")
    assert not named.problems
    assert len(named.open) == 1


def test_a_text_that_is_no_list_is_refused_in_a_sentence(world: World) -> None:
    with pytest.raises(TrainerError, match="split the list"):
        world.services.knowing.named_in("x\n" * 6_000)
    with pytest.raises(TrainerError, match="split the list"):
        world.services.knowing.named_in("x" * 300_000)


def test_one_problem_is_marked_and_unmarked_by_turns(world: World) -> None:
    turn = world.services.knowing.turn
    assert turn("any-repeat").startswith("Any Repeat is marked as known")
    assert turn("any-repeat") == "Any Repeat is no longer marked as known."
    world.log("any-repeat", "solved")
    assert turn("any-repeat") == "Any Repeat has reviews here, so it needs no mark."
