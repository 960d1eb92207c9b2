"""Retention counts what was recalled: whole, by week, by pattern and by level, and advises."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY, a_problem, days
from trainer.domain.problem.catalogue import Catalogue
from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.problem import Level
from trainer.domain.stats.retention.advice import retention_advice
from trainer.domain.stats.retention.retention import WEEKS, Retention, retention
from trainer.domain.stats.tally import Judgement, Tally, total

PATTERNS = ("hashing", "heap", "trie")
CATALOGUE = Catalogue(
    patterns={it: Pattern(id=it, name=it.title(), group="", needs=(), place=0) for it in PATTERNS},
    problems={
        f"{level}-{pattern}": a_problem(f"{level}-{pattern}", level, pattern)
        for pattern in PATTERNS
        for level in ("easy", "medium", "hard")
    },
)
counts = st.integers(0, 50).flatmap(
    lambda number: st.builds(
        Tally, st.just(number), st.integers(0, number), st.floats(0, 1).map(lambda it: it * number)
    )
)


def measured(
    *tests: tuple[date, Tally], slugs: dict[str, Tally] | None = None, desired: float = 0.85
) -> Retention:
    return retention(sorted(tests), slugs or {}, CATALOGUE, desired, DAY)


@given(st.dictionaries(st.integers(0, 400), counts, max_size=30))
def test_every_test_counts_once_and_each_week_has_its_own(told: dict[int, Tally]) -> None:
    tests = [(DAY - days(ago), tally) for ago, tally in told.items()]
    found = measured(*tests)
    assert found.overall == total(tally for _, tally in sorted(tests, key=lambda it: it[0]))
    assert found.month.number == sum(tally.number for ago, tally in told.items() if ago < 30)
    assert len(found.weeks) == WEEKS
    for week in found.weeks:
        assert week.start.weekday() == 0
        within = [t for day, t in tests if week.start <= day < week.start + timedelta(days=7)]
        assert week.tally.number == sum(tally.number for tally in within)
    assert found.weeks[-1].start <= DAY < found.weeks[-1].start + timedelta(days=7)


@given(st.dictionaries(st.sampled_from([*CATALOGUE.problems, "gone"]), counts))
def test_patterns_and_levels_count_the_problems_still_there(slugs: dict[str, Tally]) -> None:
    found = measured(slugs=slugs)
    known = {slug: tally for slug, tally in slugs.items() if slug != "gone"}
    assert [pattern.id for pattern, _ in found.patterns] == list(PATTERNS)
    for pattern, tally in found.patterns:
        assert tally.number == sum(t.number for slug, t in known.items() if pattern.id in slug)
    assert [level for level, _ in found.levels] == list(Level)
    for level, tally in found.levels:
        name = level.name.lower()
        assert tally.recalled == sum(t.recalled for slug, t in known.items() if name in slug)


def test_the_weakest_comes_first_and_what_has_too_few_tests_last() -> None:
    found = measured(
        slugs={
            "easy-hashing": Tally(5, 0, 4.2),
            "easy-heap": Tally(60, 55, 51.0),
            "easy-trie": Tally(60, 30, 51.0),
        }
    )
    assert [pattern.id for pattern, _ in found.weakest_first] == ["trie", "heap", "hashing"]
    assert found.weakest is not None
    assert found.weakest[0].id == "trie"


def test_a_pattern_that_chance_may_have_put_below_is_not_called_weak() -> None:
    assert measured(slugs={"easy-hashing": Tally(20, 15)}).weakest is None
    assert measured(slugs={"easy-hashing": Tally(19, 0)}).weakest is None


def test_a_pattern_that_was_reviewed_late_is_not_called_weak() -> None:
    assert measured(slugs={"easy-hashing": Tally(100, 70, 71.0)}).weakest is None
    assert measured(slugs={"easy-hashing": Tally(100, 70, 85.0)}).weakest is not None


def test_before_anything_is_measured_it_says_what_counts() -> None:
    assert retention_advice(measured()) == (
        "Nothing is measured yet. After 20 reviews of problems from earlier days you see here how "
        "much you recall."
    )


def test_with_few_tests_it_says_how_many_are_missing() -> None:
    assert retention_advice(measured((DAY, Tally(8, 8)))).startswith("12 more reviews of problems")
    assert retention_advice(measured((DAY, Tally(19, 8)))).startswith("1 more review of problems")


@pytest.mark.parametrize(
    ("tally", "judgement", "advice"),
    [
        (Tally(1000, 850, 850), Judgement.WITHIN, "as planned (85%). Keep going."),
        (Tally(1000, 760, 850), Judgement.BELOW, "Due dates come sooner by themselves"),
        (Tally(1000, 760, 760), Judgement.BELOW, "Do what is due first"),
        (Tally(1000, 940, 850), Judgement.ABOVE, "Due dates come later by themselves"),
        (Tally(1000, 940, 940), Judgement.ABOVE, "You could wait until they are due"),
    ],
)
def test_the_advice_follows_from_what_was_desired_and_what_was_expected(
    tally: Tally, judgement: Judgement, advice: str
) -> None:
    found = measured((DAY, tally))
    assert found.judge(found.overall) is judgement
    assert retention_advice(found).startswith(f"You recall {tally.share:.0%} of what comes back")
    assert advice in retention_advice(found)


def test_the_weakest_pattern_is_named_with_its_number_and_the_way_to_it() -> None:
    found = measured((DAY, Tally(100, 85)), slugs={"hard-trie": Tally(100, 71, 85.0)})
    assert retention_advice(found).endswith(
        "Lowest: Trie with 71%; plan a session on it from the coverage."
    )
