"""The sentence under time and rhythm claims only what the intervals carry."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import DAY
from trainer.domain.problem.problem import Level
from trainer.domain.stats.rhythm.advice import rhythm_advice
from trainer.domain.stats.rhythm.level_time import LevelTime
from trainer.domain.stats.rhythm.rhythm import Rhythm, RhythmDay
from trainer.domain.stats.rhythm.unaided_trend import Month, month_starts

WITHOUT = tuple(Month(start) for start in month_starts(DAY))
MEASURED = {Level.EASY: (10, 10), Level.MEDIUM: (20, 20), Level.HARD: (40, 40)}


def a_level(level: Level, median: float, target: float, reach: float = 2) -> LevelTime:
    """Give a level with thirty attempts around a median, in minutes."""
    time, spare = timedelta(minutes=median), timedelta(minutes=reach)
    interval = (time - spare, time + spare)
    return LevelTime(level, 30, time, timedelta(minutes=target), interval)


def a_rhythm(
    quarters: Sequence[tuple[int, int]] = (),
    *,
    medians: Mapping[str, float] = MappingProxyType({}),
    reach: float = 2,
) -> Rhythm:
    """Give a rhythm with (unaided, attempts) of the last quarters, and medians off the target."""
    months = list(WITHOUT)
    for ago, (unaided, attempts) in enumerate(quarters[::-1]):
        place = -1 - 3 * ago
        months[place] = Month(months[place].start, attempts, unaided)
    levels = tuple(
        a_level(it, medians.get(it.word, median), target, reach)
        for it, (median, target) in MEASURED.items()
    )
    return Rhythm(
        days=(RhythmDay(DAY, timedelta(minutes=30), 1),), levels=levels, months=tuple(months)
    )


def test_a_slow_level_is_named_with_what_to_do() -> None:
    assert rhythm_advice(a_rhythm(medians={"hard": 64, "medium": 25})) == (
        "Hard problems take you 1 h 4 min, more than their target of 40 min. Look the answer up "
        "sooner, or keep them for longer days."
    )


def test_a_fast_level_leaves_room() -> None:
    said = rhythm_advice(a_rhythm(medians={"easy": 5}))
    assert said.startswith("Easy problems take you 5 min, less than their target of 10 min.")
    assert "room for one more problem" in said


def test_what_the_interval_does_not_carry_is_not_claimed() -> None:
    said = rhythm_advice(a_rhythm(medians={"hard": 64, "easy": 5}, reach=30))
    assert said.startswith("Your times are near their targets.")


def test_more_solved_unaided_is_said_with_both_shares() -> None:
    assert rhythm_advice(a_rhythm(((43, 100), (122, 200)))) == (
        "You solve more without help: 61% in the last three months, 43% in the three before. "
        "Keep going, or take on harder problems."
    )


def test_fewer_solved_unaided_is_said_without_blame() -> None:
    said = rhythm_advice(a_rhythm(((122, 200), (43, 100))))
    assert said.startswith("You solve less without help: 43%")
    assert "Unless the problems got harder" in said


def test_a_change_that_chance_explains_is_none() -> None:
    assert "three before" not in rhythm_advice(a_rhythm(((4, 10), (7, 10))))


def test_a_slow_level_comes_before_a_change_and_that_before_a_fast_level() -> None:
    changed = ((43, 100), (122, 200))
    assert "Hard problems" in rhythm_advice(a_rhythm(changed, medians={"hard": 64, "easy": 5}))
    assert "more without help" in rhythm_advice(a_rhythm(changed, medians={"easy": 5}))


def test_what_is_missing_is_said_where_there_is_too_little() -> None:
    few = Rhythm(
        days=(RhythmDay(DAY, timedelta(), 5),),
        levels=(LevelTime(Level.EASY, 5), LevelTime(Level.MEDIUM, 0), LevelTime(Level.HARD, 0)),
        months=WITHOUT,
    )
    assert rhythm_advice(few).startswith("1 more timed easy problem, then you see")


def test_a_year_without_attempts_is_met_with_a_way_to_begin() -> None:
    empty = Rhythm(days=(RhythmDay(DAY),), levels=(), months=WITHOUT)
    assert rhythm_advice(empty).startswith("No attempts in the last year: begin today's plan")


@given(
    st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=12),
    st.dictionaries(st.sampled_from([it.word for it in Level]), st.floats(0, 1e6)),
    st.floats(0, 1e3),
)
def test_there_is_always_a_sentence_and_it_never_shames(
    counts: list[tuple[int, int]], medians: dict[str, float], reach: float
) -> None:
    base = a_rhythm(medians=medians, reach=reach)
    months = tuple(
        Month(date(2026, 1 + place, 1), unaided + aided, unaided)
        for place, (unaided, aided) in enumerate(counts)
    )
    said = rhythm_advice(Rhythm(days=base.days, levels=base.levels, months=months))
    assert said.endswith(".")
    assert not any(word in said.lower() for word in ("streak", "missed", "fail"))
