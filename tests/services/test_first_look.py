"""The first look shows of a kept plan what ``planning`` shows, or nothing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from tests.small_world import World
from trainer.catalogue.index_file import FILE, load, sealed
from trainer.domain.log.known_mark import How
from trainer.domain.log.review import CardKey
from trainer.domain.plan.today import TodayItem
from trainer.services.first_look import FirstLook, first_look


@dataclass(frozen=True)
class Shown:
    """What a line of the plan shows."""

    card: CardKey
    title: str
    kind: str
    why: str
    recall: float | None
    due: date | None
    time: timedelta | None


def shown(items: Sequence[TodayItem], day: date) -> list[Shown]:
    """Give what the lines of a plan show."""
    return [
        Shown(
            it.item.card,
            it.problem.title,
            it.kind,
            it.why(day),
            it.recall,
            it.due,
            it.time,
        )
        for it in items
    ]


def looked(world: World) -> FirstLook | None:
    """Look as the program does before it is open."""
    home = world.home
    return first_look(home / "trainer.db", home / "cache", world.catalogue, world.moment)


def first_of_the_plan(world: World) -> str:
    """Give the slug of what is planned first."""
    return world.services.planning.today().items[0].item.card.slug


def has_reviews(world: World) -> None:
    """Learn two problems, and come back when they are due."""
    world.log("any-repeat", "looked-up", "solved")
    world.log("odd-pair", "hinted")
    world.pass_time(days=30)


def has_done_one(world: World) -> None:
    """Do the first of the plan, twice."""
    slug = first_of_the_plan(world)
    world.log(slug, "solved", minutes=9)
    world.log(slug, "looked-up")


def takes_one_back(world: World) -> None:
    """Do the first of the plan and take it back."""
    world.log(first_of_the_plan(world))
    world.services.undoing.undo()


def begins_and_leaves(world: World) -> None:
    """Begin the first problem of the plan and leave it."""
    session = world.services.study.begin(CardKey(first_of_the_plan(world))).session
    session.type("return 1")
    session.save()


def gives_up(world: World) -> None:
    """Begin the first problem of the plan and give it up."""
    session = world.services.study.begin(CardKey(first_of_the_plan(world))).session
    session.type("return 1")
    session.save()
    session.give_up()


def returns_after_a_year(world: World) -> None:
    """Come back when everything faded."""
    world.log("any-repeat", "looked-up", "solved")
    world.log("odd-pair", "looked-up")
    world.pass_time(days=400)


def has_one_logged_only(world: World) -> None:
    """Add a problem that is known by its title only, and let it become due."""
    world.add("Planting Trees Together")
    world.log("planting-trees-together", "looked-up")
    world.pass_time(days=5)


def suspends_one(world: World) -> None:
    """Suspend a problem that is planned."""
    world.services.progress.suspend(first_of_the_plan(world))


def marks_some(world: World) -> None:
    """Mark two problems as known, one of which is unmarked once it is planned as a check."""
    library, knowing = world.services.library, world.services.knowing
    knowing.mark([library.problem(slug) for slug in ("any-repeat", "odd-pair")], how=How.ONCE)
    first_of_the_plan(world)
    knowing.unmark(["odd-pair"])


def has_an_interview(world: World) -> None:
    """Set a date, for which reviews wait longer."""
    world.log("any-repeat", "looked-up", "solved")
    world.services.preferences.change("interview_day", "2027-03-01")
    world.pass_time(days=40)


def calls_it_a_day(world: World) -> None:
    """Finish before everything is done."""
    world.services.planning.finish()


STORIES = (
    has_reviews,
    has_done_one,
    takes_one_back,
    begins_and_leaves,
    gives_up,
    returns_after_a_year,
    has_one_logged_only,
    suspends_one,
    marks_some,
    has_an_interview,
    calls_it_a_day,
)


@pytest.mark.parametrize("live", STORIES)
def test_the_first_look_is_the_plan_that_planning_gives(
    world: World, live: Callable[[World], None]
) -> None:
    live(world)
    today = world.services.planning.today()
    look = looked(world)
    assert look is not None
    assert shown(look.items, look.day) == shown(today.items, today.day)
    assert look.finished is today.finished


def test_no_plan_of_another_day_is_shown(world: World) -> None:
    world.services.planning.today()
    assert looked(world) is not None
    world.pass_time(days=1)
    assert looked(world) is None


def test_without_an_index_nothing_is_shown(world: World) -> None:
    world.services.planning.today()
    (world.home / "cache" / FILE).unlink()
    assert looked(world) is None


def test_a_page_that_changed_since_is_left_to_the_catalogue(world: World) -> None:
    world.services.planning.today()
    file = world.home / "cache" / FILE
    entries = {folder: [entry[0] + 1, *entry[1:]] for folder, entry in load(file).items()}
    file.write_bytes(sealed(entries))
    assert looked(world) is None


@pytest.mark.parametrize("items", ["[]", "nonsense", "[[1, 2, 3]]", '[["a", "solve", "new", "x"]]'])
def test_a_plan_that_does_not_read_is_no_first_look(world: World, items: str) -> None:
    world.services.planning.today()
    with world.services.planning.plans._database.writing() as session:
        session.connection().exec_driver_sql("UPDATE day_plan SET items = ?", (items,))
    look = looked(world)
    assert look is None or look.items == ()


def test_nothing_is_shown_without_a_home(world: World) -> None:
    nowhere = world.home / "nowhere"
    assert first_look(nowhere / "trainer.db", nowhere, world.catalogue, world.moment) is None
