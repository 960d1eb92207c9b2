"""What only looks like a past is kept out; a past with names of one's own in it is not."""

import pytest

from tests.services.importing.sources import a_source, solved
from tests.small_world import World
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.import_plan import Fate, ImportPlan
from trainer.services.importing.importing import ImportWishes

HABITS = [solved(name) for name in ("Run the dog", "Drink water", "Read news", "Meditate")]


def plan(
    world: World, *entries: Entry, format_id: str = "table", said: str | None = None
) -> ImportPlan:
    source = a_source(*entries, format_id=format_id)
    return world.services.importing.plan([source], ImportWishes(format_id=said))


def test_a_tracker_of_something_else_brings_nothing_and_says_why(world: World) -> None:
    kept = plan(world, *HABITS)
    assert {it.fate for it in kept.entries} == {Fate.SKIPPED}
    assert not kept.brings
    assert kept.entries[0].why.startswith(
        "this seems to be about something else: only 0 of 4 names"
    )


def test_one_name_that_happens_to_be_a_problem_makes_no_past_of_it(world: World) -> None:
    assert not plan(world, *HABITS, solved("Any Repeat")).brings


def test_a_past_may_have_problems_of_ones_own(world: World) -> None:
    mixed = plan(world, *HABITS[:2], solved("Any Repeat"), solved("Odd Pair"))
    assert len(mixed.own) == 2


def test_whoever_names_the_format_is_believed(world: World) -> None:
    assert len(plan(world, *HABITS, said="table").own) == 4


@pytest.mark.parametrize("format_id", ["anki", "leetsrs", "leethub"])
def test_what_programs_for_practice_wrote_is_believed(world: World, format_id: str) -> None:
    assert len(plan(world, *HABITS, format_id=format_id).own) == 4


def test_problems_of_another_platform_are_problems(world: World) -> None:
    names = ("Watermelon", "Way Too Long Words", "Team")
    elsewhere = plan(world, *(solved(name, site="Codeforces") for name in names))
    assert len(elsewhere.own) == 3
