"""Old solves and marks through the use cases: what is shown of them anywhere calls nothing late."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.builders import a_problem, a_review
from tests.small_world import PROBLEMS, World, a_world
from trainer.domain.log.review import Review, Source
from trainer.domain.plan.plan import Kind
from trainer.services.progress import State
from trainer.storage.views.due import due_cards

PATTERNS = ("hashing", "two-pointers", "sliding-window", "stack", "heap", "graph-traversal")
OLD_DAYS = 730


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path) as world:
        yield world


def old_solves(world: World, number: int) -> list[Review]:
    """Give so many solves of two years ago: two of problems that are here, the rest elsewhere."""
    slugs = ["any-repeat", "odd-pair", *(f"elsewhere-{it}" for it in range(number - 2))]
    return [
        a_review(
            slug,
            "easy" if place % 3 else "good",
            world.moment - timedelta(days=OLD_DAYS + place % 60),
            source=Source.IMPORT,
        )
        for place, slug in enumerate(slugs)
    ]


def come_with(world: World, number: int) -> None:
    elsewhere = [
        a_problem(f"elsewhere-{it}", "medium", PATTERNS[it % len(PATTERNS)])
        for it in range(number - 2)
    ]
    world.lived(elsewhere, old_solves(world, number))


@pytest.mark.parametrize("number", [80, 400])
def test_old_solves_are_called_late_nowhere(world: World, number: int) -> None:
    come_with(world, number)
    services = world.services
    for day in range(31):
        today = services.planning.today()
        if day == 0:
            assert Kind.NEW in [item.kind for item in today.items]
            assert today.waiting.later == 0
            assert today.waiting.faded > number / 2
        said = [item.why(today.day) for item in today.items]
        assert not [words for words in said if "late" in words and "1 day late" not in words]
        for item in list(today.open_items):
            world.log(item.problem.slug, "solved", minutes=10)
            world.pass_time(minutes=12)
        world.pass_time(days=1)


def test_no_page_calls_an_old_solve_due(world: World) -> None:
    come_with(world, 80)
    services = world.services
    assert services.planning.due() == []
    covered, step = services.progress.coverage()
    assert sum(one.due for one in covered) == 0
    assert "due" not in step.sentence
    assert not [it for it in services.progress.overview() if it.is_in(State.DUE)]
    assert services.stats.forecast().backlog.number == 0
    page = services.progress.history("any-repeat").progress
    assert page.faded
    assert "late" not in page.in_words(services.clock.today())
    assert due_cards(world.home / "trainer.db", world.moment) == []
    services.planning.today()
    planned = due_cards(world.home / "trainer.db", world.moment)
    assert planned
    assert all(card.due == services.clock.today() for card in planned)


def test_an_old_solve_that_is_tried_here_is_an_ordinary_card(world: World) -> None:
    come_with(world, 80)
    world.log("any-repeat", "looked-up", minutes=20)
    world.pass_time(days=4)
    page = world.services.progress.history("any-repeat").progress
    assert page.state is State.DUE
    assert "late" in page.in_words(world.services.clock.today())


def test_marks_leave_something_new_on_the_first_day(world: World) -> None:
    services = world.services
    services.knowing.mark(services.library.catalogue.problems[slug] for slug in PROBLEMS)
    kinds = {item.kind for item in services.planning.today().items}
    assert kinds == {Kind.CHECK}
