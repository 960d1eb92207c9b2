"""Law 9: policy is a view: another desired retention touches no cache, and all follows at once."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import DAY, MOMENT, a_change, a_review, days
from tests.laws.all_that_is_told import a_world_after, changed, lines_of, look_again, told
from tests.laws.histories import Answers, answers, changes, schedulers
from tests.sampling import amount
from tests.small_world import World, a_catalogue, a_world
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.change import Change
from trainer.domain.log.review import CardKey, Rating, Review, Skill
from trainer.domain.memory.scheduler import Scheduler
from trainer.domain.stats.calibration.calibration import Lateness
from trainer.storage.views.due import due_cards
from trainer.storage.views.practice import SPEED

RETENTION = "desired_retention"
CACHES = ("memory", "answer", "meta")
FIRST = a_review("any-repeat", "good", MOMENT - days(3))
percents = st.integers(70, 97).map(str)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_catalogue(tmp_path_factory.mktemp("catalogue"))


def seal_caches(world: World) -> None:
    """Let every write to a cache fail from now on, whoever tries it.

    But for the speed of forgetting, which is kept with the first plan of a day.
    """
    seals = [
        f"CREATE TRIGGER sealed_{table}_{verb} BEFORE {verb} ON {table}"
        f"{f' WHEN {row}.key <> {SPEED!r}' if table == 'meta' else ''}"
        f" BEGIN SELECT RAISE(ABORT, '{verb} of {table}'); END"
        for table in CACHES
        for verb, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
    ]
    with closing(sqlite3.connect(world.home / "trainer.db")) as connection:
        connection.executescript(";".join(seals))


@settings(max_examples=amount(4, whole=40))
@given(lines_of(Skill.SOLVE, Skill.EXPLAIN), st.lists(changes, max_size=4), percents)
def test_another_retention_there_and_back_touches_no_cache_and_gives_the_same(
    catalogue: Path, lines: list[Review], chosen: list[Change], percent: str
) -> None:
    with a_world_after(catalogue, lines, chosen) as world:
        preferences, before = world.services.preferences, told(world)
        seal_caches(world)
        preferences.change(RETENTION, percent)
        preferences.settle()
        there = told(world)
        assert there["memories"] == before["memories"]
        with a_world(world.home.parent, catalogue) as second:
            second.moment = world.moment
            assert changed(there, told(second)) == []
        preferences.change(RETENTION, "85")
        assert changed(before, told(world)) == []


@settings(max_examples=amount(4, whole=40))
@given(lines_of(Skill.SOLVE, Skill.EXPLAIN), st.lists(changes, max_size=4), percents)
def test_it_is_as_if_the_retention_had_been_desired_all_along(
    catalogue: Path, lines: list[Review], chosen: list[Change], percent: str
) -> None:
    wanted = a_change("setting", RETENTION, percent)
    with a_world_after(catalogue, lines, [*chosen, wanted]) as world:
        all_along = told(world)
    with a_world_after(catalogue, lines, chosen) as world:
        told(world)
        seal_caches(world)
        world.services.log_attempt.reviews.add_all([], [wanted])
        look_again(world)
        assert changed(all_along, told(world)) == []


@given(answers, schedulers, schedulers)
def test_memory_is_the_same_whatever_retention_is_desired(
    past: Answers, one: Scheduler, other: Scheduler
) -> None:
    assert one.replay(past) == other.replay(past)
    assert one.key == other.key


@pytest.fixture
def reviewed(catalogue: Path) -> Iterator[World]:
    """Give a world in which a card waits, and one that is suspended was reviewed twice."""
    lines = [
        FIRST,
        a_review("odd-pair", "good", MOMENT - days(4)),
        a_review("odd-pair", "good", MOMENT),
    ]
    with a_world_after(catalogue, lines) as world:
        world.services.progress.suspend("odd-pair")
        seal_caches(world)
        yield world


@pytest.mark.parametrize(
    ("percent", "interval", "lateness"),
    [("97", 1, Lateness.LATER), ("85", 4, Lateness.ON_TIME), ("70", 21, Lateness.EARLY)],
)
def test_due_cards_forecast_previews_and_lateness_follow_at_once(
    reviewed: World, percent: str, interval: int, lateness: Lateness
) -> None:
    """After a good first review a card is due in 1 day at 97 %, in 4 at 85 % and in 21 at 70 %."""
    services = reviewed.services
    told(reviewed)
    services.preferences.change(RETENTION, percent)
    services.planning.plans.drop(services.clock.today())
    page = services.progress.history("any-repeat").progress
    assert page.due_day == DAY + days(interval - 3)
    waiting = ["any-repeat"] if page.due else []
    fast = due_cards(reviewed.home / "trainer.db", reviewed.moment)
    assert [card.slug for card in fast] == waiting
    assert [item.problem.slug for item in services.planning.due()] == waiting
    ahead, outlook = interval - 3, services.stats.forecast()
    assert outlook.backlog.number == len(waiting)
    expected = [n for n, day in enumerate(outlook.as_things_stand.days) if day.reviews]
    assert expected[:1] == ([] if waiting else [ahead])
    assert services.planning.replan().forecast == [int(n == ahead) for n in range(1, 15)]
    new = services.library.problem("nested-words")
    assert services.log_attempt.preview(new, Outcome.SOLVED) == DAY + days(interval)
    ratings = services.study.begin(CardKey(new.slug)).session.preview()
    assert ratings[Rating.GOOD] == DAY + days(interval)
    outcomes = services.history.outcomes(FIRST.id)
    assert outcomes[Rating.GOOD] == page.due_day
    tallies = services.stats.calibration().lateness
    assert {it: tally.number for it, tally in tallies if tally.number} == {lateness: 1}
