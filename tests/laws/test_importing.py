"""Importing, whatever a source says: every entry has one fate, twice is once, undo undoes it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.importing.sources import a_source
from tests.small_world import World, a_world
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.import_plan import OWN, Fate
from trainer.domain.log.change import Kind
from trainer.domain.log.review import CardKey, Rating, Review, Skill
from trainer.services.importing.importing import ImportWishes

NAMES = st.sampled_from(
    ["Any Repeat", "Odd Pair", "any_repat", "Planting Trees Together", "3Sum", "", "Two"]
) | st.text(max_size=12)

ENTRIES = st.lists(
    st.builds(
        Entry,
        title=NAMES,
        number=st.none() | st.integers(0, 5000),
        link=st.sampled_from(
            ["", "https://leetcode.com/problems/3sum/", "https://codeforces.com/1/A"]
        ),
        site=st.sampled_from(["", "LeetCode", "CodeChef"]),
        day=st.none() | st.dates(date(2009, 1, 1), date(2027, 1, 1)),
        rating=st.none() | st.sampled_from(Rating),
        of_a_state=st.booleans(),
        skill=st.sampled_from([Skill.SOLVE, Skill.EXPLAIN]),
        minutes=st.none() | st.floats(-5, 1000),
        note=st.text(max_size=8),
        why_not=st.sampled_from(["", "", "not started"]),
        source_id=st.sampled_from(["", "", "1", "2"]),
    ),
    max_size=8,
)
WISHES = st.builds(
    ImportWishes,
    answers=st.dictionaries(NAMES, st.none() | st.sampled_from([OWN, "any-repeat", "gone"])),
    keep_unknown=st.booleans(),
)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path) as world:
        yield world


def stands(world: World) -> tuple[object, ...]:
    """Give all that counts: reviews, marks, problems and notes."""
    services = world.services
    happened = sorted(review.id for review in services.history.reviews.log().happened())
    marks = services.importing.changes.in_force(Kind.KNOWN)
    problems = services.library.look_again().problems
    return (
        happened,
        sorted((slug, mark.value) for slug, mark in marks.items() if mark.value),
        sorted((slug, problem.notes) for slug, problem in problems.items()),
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=ENTRIES, wishes=WISHES)
def test_each_entry_has_one_fate_and_twice_is_once_and_undo_undoes_it(
    world: World, entries: list[Entry], wishes: ImportWishes
) -> None:
    importing, before = world.services.importing, stands(world)
    plan = importing.plan([a_source(*entries)], wishes)
    assert len(plan.entries) == len(entries)
    assert all(it.why for it in plan.entries if it.fate in (Fate.SKIPPED, Fate.ASK))
    assert len({(it.card, it.study_day) for it in plan.reviews}) == len(plan.reviews)
    importing.write(plan)
    after = stands(world)
    again = importing.plan([a_source(*entries)], wishes)
    found = (again.reviews, again.revived, again.marks, again.own, again.adopted)
    assert not any(found)
    importing.write(again)
    assert stands(world) == after
    assert not world.services.importing.changes.differences()
    while stands(world) != before:
        assert world.services.undoing.undo()
    importing.write(importing.plan([a_source(*entries)], wishes))
    assert stands(world) == after
    while stands(world) != before:
        assert world.services.undoing.undo()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=ENTRIES, wishes=WISHES)
def test_what_was_done_here_is_not_moved_by_an_import(
    world: World, entries: list[Entry], wishes: ImportWishes
) -> None:
    services = world.services
    if not services.log_attempt.reviews.count():
        world.log("any-repeat", "looked-up", "hinted", "solved")
        world.log("odd-pair")
    own = [review for slug in ("any-repeat", "odd-pair") for review in of(world, slug)]
    services.importing.write(services.importing.plan([a_source(*entries)], wishes))
    kept = [review for slug in ("any-repeat", "odd-pair") for review in of(world, slug)]
    assert [it for it in kept if it.source != "import"] == [
        it for it in own if it.source != "import"
    ]
    days = {review.study_day for review in own if review.source != "import"}
    assert not any(it.source == "import" and it.study_day in days for it in kept)


def of(world: World, slug: str) -> list[Review]:
    return list(world.services.log_attempt.reviews.of_card(CardKey(slug)))
