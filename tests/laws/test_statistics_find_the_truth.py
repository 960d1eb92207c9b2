"""Law: the statistics of a learner whose forgetting is known find what is known.

A year and about ten thousand reviews lie in a real home (in a proof it is two years); what the
services say of them is compared with what the learner was made from.
"""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import fmean, median

import pytest

from tests.laws.a_lived_home import (
    Truth,
    a_lived_home,
    grouped,
    log_loss_of_who_knows,
    rmse_by_chance,
    share_found,
    true_share,
    truths,
)
from tests.sampling import amount, sample
from tests.simulated_history import PATTERNS, History, made_up_problems
from tests.simulated_learner import FULL_TIME, simulate
from tests.small_world import World
from tests.true_memory import Forgetting
from trainer.domain.memory.curve import DEFAULT_RETENTION, interval_days
from trainer.domain.problem.problem import Level
from trainer.domain.stats.calibration.calibration import Fit, Lateness, band_of
from trainer.domain.stats.rhythm.rhythm import RhythmDay, time_from
from trainer.domain.stats.tally import Tally

Lived = tuple[World, History, list[Truth]]

DAYS = amount(400, whole=2 * 365)
LIVES = amount(9, whole=15)


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lived]:
    history = simulate(made_up_problems(2500), DAYS, habits=FULL_TIME)
    with a_lived_home(tmp_path_factory.mktemp("usual"), history) as world:
        yield world, history, truths(history)


def monday_of(test: Truth) -> object:
    return test.review.study_day - timedelta(days=test.review.study_day.weekday())


def pattern_of(test: Truth) -> object:
    return test.problem.pattern


def level_of(test: Truth) -> object:
    return test.problem.level


def lateness_of(test: Truth) -> Lateness:
    expected = test.expected
    return Lateness.of(expected.elapsed_days, interval_days(expected.stability, DEFAULT_RETENTION))


def tally_of(tests: list[Truth]) -> Tally:
    """Give the tally that storage sums up of these tests."""
    expected = [test.expected for test in tests]
    return Tally(
        len(tests), sum(it.recalled for it in expected), sum(it.expected for it in expected)
    )


def test_the_measured_retention_holds_the_true_one(lived: Lived) -> None:
    world, _, tests = lived
    found = world.services.stats.retention()
    assert share_found([(found.overall, tests)], least=1) == 1
    month_begins = world.services.clock.today() - timedelta(days=29)
    recent = [test for test in tests if test.review.study_day >= month_begins]
    assert share_found([(found.month, recent)], least=1) == 1


def test_nine_of_ten_groups_hold_their_true_retention(lived: Lived) -> None:
    world, _, tests = lived
    found = world.services.stats.retention()
    weeks, patterns, levels = (grouped(tests, it) for it in (monday_of, pattern_of, level_of))
    groups = [(week.tally, weeks[week.start]) for week in found.weeks]
    groups += [(tally, patterns[pattern.id]) for pattern, tally in found.patterns if tally.number]
    groups += [(tally, levels[level]) for level, tally in found.levels]
    assert len(groups) == 26 + len(PATTERNS) + 3
    assert share_found(groups, least=30) >= 0.9


def test_nineteen_of_twenty_intervals_hold_the_truth() -> None:
    lives = [truths(simulate(made_up_problems(300), seed=seed)) for seed in range(LIVES)]
    groups = [
        (tally_of(tests), tests)
        for life in lives
        for name in (monday_of, pattern_of, level_of)
        for tests in grouped(life, name).values()
    ]
    assert len(groups) > LIVES * (len(PATTERNS) + 3)
    assert 0.93 < share_found(groups, least=30) < 0.98


def test_nine_of_ten_bands_of_expectation_hold_what_is_true_of_it(lived: Lived) -> None:
    world, _, tests = lived
    found = world.services.stats.calibration()
    bands = list(grouped(tests, lambda test: band_of(test.expected.expected)).items())
    in_order = [tests for _, tests in sorted(bands, key=lambda it: it[0])]
    pairs = list(zip((band.tally for band in found.bands), in_order, strict=True))
    assert share_found(pairs, least=50) >= 0.9
    assert all(band.low <= (band.tally.expected_share or 0) <= band.high for band in found.bands)


def test_four_of_five_bands_of_lateness_hold_what_is_true_of_it(lived: Lived) -> None:
    world, _, tests = lived
    found = world.services.stats.calibration()
    late = grouped(tests, lateness_of)
    assert share_found([(tally, late[it]) for it, tally in found.lateness], least=50) >= 0.8


def test_the_log_loss_is_that_of_who_knows_every_chance(lived: Lived) -> None:
    world, _, tests = lived
    expected, error = log_loss_of_who_knows(tests)
    measured = world.services.stats.calibration().log_loss
    assert measured is not None
    assert abs(measured - expected) < 3 * error


def test_the_bins_lie_as_far_apart_as_chance_alone_puts_them(lived: Lived) -> None:
    world, _, tests = lived
    measured = world.services.stats.calibration().rmse
    assert measured is not None
    assert 0.7 < measured / rmse_by_chance(tests) < 1.3


def test_the_schedule_is_said_to_fit(lived: Lived) -> None:
    world, _, _ = lived
    assert world.services.stats.calibration().fit is Fit.FITS


@pytest.mark.parametrize(("speed", "fit"), sample([(2.0, Fit.TOO_HARD), (0.5, Fit.TOO_EASY)], 1))
def test_a_schedule_for_somebody_else_is_found_out(speed: float, fit: Fit, tmp_path: Path) -> None:
    forgetting = Forgetting(speed)
    history = simulate(made_up_problems(1500), 365, habits=FULL_TIME, forgetting=forgetting)
    tests = truths(history)
    with a_lived_home(tmp_path, history) as world:
        retention = world.services.stats.retention()
        found = world.services.stats.calibration()
    assert retention.overall.interval.holds(true_share(tests))
    assert found.fit is fit
    assert found.log_loss is not None
    assert found.rmse is not None
    assert found.log_loss > log_loss_of_who_knows(tests)[0]
    assert found.rmse > 1.5 * rmse_by_chance(tests)


def test_minutes_and_attempts_of_each_day_are_those_that_were(lived: Lived) -> None:
    world, history, _ = lived
    days = world.services.stats.rhythm().days
    attempts, times = history.attempts, history.times
    assert len(days) > 365
    assert days == tuple(
        RhythmDay(it.day, times.get(it.day, timedelta()), attempts[it.day]) for it in days
    )


def test_the_months_count_what_was_solved_unaided(lived: Lived) -> None:
    world, history, _ = lived
    for month in world.services.stats.rhythm().months:
        told = [it for it in history.reviews if it.study_day.replace(day=1) == month.start]
        assert month.attempts == len(told)
        assert month.unaided == sum(review.evidence.unaided for review in told)


def test_the_time_of_a_level_is_the_median_of_its_attempts(lived: Lived) -> None:
    world, history, _ = lived
    found = world.services.stats.rhythm().levels
    first = time_from(world.services.clock.today())
    seconds: dict[Level, list[float]] = {level: [] for level in Level}
    for review in history.reviews:
        level = history.problems[review.card.slug].level
        if review.evidence.active_time and review.study_day >= first:
            seconds[level].append(review.evidence.active_time.total_seconds())
    assert [it.number for it in found] == [len(seconds[level]) for level in Level]
    assert [it.median for it in found] == [
        timedelta(seconds=median(seconds[level])) for level in Level
    ]


def test_what_was_solved_at_first_sight_is_known(lived: Lived) -> None:
    world, history, _ = lived
    covered, _ = world.services.progress.coverage()
    for pattern in covered:
        sights = [
            review.evidence.unaided
            for review in history.first_sights
            if history.problems[review.card.slug].pattern == pattern.pattern.id
        ]
        assert pattern.first_sights == len(sights)
        assert pattern.unaided_at_first_sight == (fmean(sights) if sights else None)
