from dataclasses import replace

from tests.small_world import World
from trainer.domain.problem.problem import YOURS, Level
from trainer.services.finding.selection import Selected, Selection
from trainer.services.progress import State


def held(world: World, selection: Selection) -> list[str]:
    return [p.problem.slug for p in selected(world, selection).problems]


def selected(world: World, selection: Selection) -> Selected:
    return Selected(selection, world.services.progress.overview())


def test_an_open_selection_holds_every_problem(world: World) -> None:
    assert len(held(world, Selection())) == len(world.services.library.catalogue.problems)
    assert Selection().words({}) == "All problems"


def test_each_side_narrows_it_and_is_said_in_words(world: World) -> None:
    easy = Selection(pattern="hashing", level=Level.EASY)
    assert held(world, easy) == ["any-repeat"]
    assert easy.words(world.services.library.catalogue.patterns) == "Hashing · easy"


def test_a_step_after_the_last_choice_opens_that_side_again(world: World) -> None:
    selection = Selection().next_level()
    assert selection.level is Level.EASY
    assert replace(selection, level=Level.HARD).next_level() == Selection()
    patterns = world.services.library.catalogue
    assert Selection().next_pattern(patterns).pattern == "hashing"


def test_a_due_problem_is_learning_too_and_a_suspended_one_is_nothing_else(world: World) -> None:
    world.log("any-repeat", "looked-up")
    world.log("odd-pair", "looked-up")
    world.services.progress.suspend("odd-pair")
    world.pass_time(days=2)
    assert held(world, Selection(state=State.DUE)) == ["any-repeat"]
    assert held(world, Selection(state=State.LEARNING)) == ["any-repeat"]
    assert held(world, Selection(state=State.SUSPENDED)) == ["odd-pair"]
    assert selected(world, Selection()).begun == 2


def test_what_the_learner_added_stands_among_the_lists(world: World) -> None:
    world.add("Mine")
    assert held(world, Selection(listed=YOURS)) == ["mine"]


def test_a_search_finds_only_what_the_selection_holds(world: World) -> None:
    hashing = selected(world, Selection(pattern="hashing"))
    assert [p.problem.slug for p in hashing.found("any")] == ["any-repeat"]
    assert not hashing.found("odd-pair")
    assert hashing.found(" ") == hashing.problems
