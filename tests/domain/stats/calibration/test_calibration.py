"""Calibration compares what was expected with what came, and finds the setting that helps."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.domain.stats.calibration.advice import calibration_advice
from trainer.domain.stats.calibration.bins import Bin
from trainer.domain.stats.calibration.calibration import (
    ENOUGH_FOR_WORDS,
    Calibration,
    Fit,
    Lateness,
    band_of,
    calibration,
)
from trainer.domain.stats.calibration.forgetting import (
    FASTEST,
    SLOWEST,
    expectation_for,
    recalled_at,
    speed_of,
)
from trainer.domain.stats.tally import Tally

EXPECTED = (0.45, 0.62, 0.78, 0.83, 0.86, 0.93, 0.98)


def calibrated(*tallies: Tally, desired: float = 0.85, surprise: float = 0.0) -> Calibration:
    """Give the calibration of tests, each tally a band and a bin of its own."""
    bands = {band_of(tally.expected_share or 0): tally for tally in tallies}
    bins = [Bin(tally, tally.number * 0.1) for tally in tallies]
    return calibration(bands, bins, surprise, {}, desired)


def of_speed(speed: float, number: int = 10_000, desired: float = 0.85) -> Calibration:
    """Give what somebody who forgets so many times as fast as expected is measured at."""
    return calibrated(
        *(Tally(number, round(number * recalled_at(it, speed)), number * it) for it in EXPECTED),
        desired=desired,
    )


@given(st.floats(0, 1))
def test_every_expectation_lies_in_its_band(expected: float) -> None:
    [band] = calibrated(Tally(1, 1, expected)).bands
    assert band.low - 1e-9 <= expected <= band.high + 1e-9


def test_bands_are_five_points_wide_and_one_for_all_below_the_half() -> None:
    borders = [(band.low, band.high) for band in of_speed(1).bands]
    assert borders[:2] == [(0, 0.5), (0.6, 0.65)]
    assert borders[-1] == (0.95, 1.0)


def test_log_loss_is_the_mean_surprise() -> None:
    assert calibrated(Tally(4, 3, 3.2), surprise=2.0).log_loss == 0.5


def test_rmse_weighs_the_gap_of_each_bin_with_its_tests() -> None:
    found = calibrated(Tally(10, 8, 9.0), Tally(30, 21, 18.6))
    assert found.rmse == pytest.approx(sqrt((10 * 0.1**2 + 30 * 0.08**2) / 40))


def test_chance_alone_makes_a_part_of_rmse() -> None:
    found = calibrated(Tally(10, 8, 9.0), Tally(30, 21, 18.6))
    assert found.rmse_by_chance == pytest.approx(sqrt((0.1 + 0.1) / 40))
    assert found.rmse_in_words == "8.5%, by chance alone 7.1%"


def test_without_a_test_there_is_no_number() -> None:
    found = calibrated()
    assert (found.log_loss, found.rmse, found.fit) == (None, None, Fit.UNKNOWN)
    assert found.missing == ENOUGH_FOR_WORDS


@pytest.mark.parametrize(
    ("elapsed", "interval", "lateness"),
    [
        (3, 4, Lateness.EARLY),
        (4, 4, Lateness.ON_TIME),
        (5, 4, Lateness.QUARTER),
        (6, 4, Lateness.WHOLE),
        (8, 4, Lateness.WHOLE),
        (9, 4, Lateness.LATER),
    ],
)
def test_lateness_is_measured_by_the_interval(
    elapsed: int, interval: int, lateness: Lateness
) -> None:
    assert Lateness.of(elapsed, interval) is lateness


@pytest.mark.parametrize(("speed", "fit"), [(0.5, Fit.TOO_EASY), (1, Fit.FITS), (2, Fit.TOO_HARD)])
def test_a_schedule_for_somebody_else_is_found_out(speed: float, fit: Fit) -> None:
    assert of_speed(speed).fit is fit


@given(st.floats(0.2, 6))
def test_with_many_tests_the_speed_of_forgetting_is_found(speed: float) -> None:
    assert of_speed(speed, 1_000_000).speed == pytest.approx(speed, rel=0.01)


def test_with_few_tests_luck_does_not_move_the_speed_far() -> None:
    lucky = Tally(60, 60, 51.0)
    assert 0.3 < speed_of([lucky]) < 1
    assert speed_of([]) == 1


@given(st.lists(st.tuples(st.integers(0, 40), st.floats(0, 1), st.floats(0, 1)), max_size=6))
def test_any_measurement_has_a_speed_and_a_setting_that_can_be_set(
    told: list[tuple[int, float, float]],
) -> None:
    found = calibrated(*(Tally(n, round(n * part), n * expected) for n, part, expected in told))
    assert SLOWEST <= found.speed <= FASTEST
    assert 0.70 <= found.setting <= 0.97
    assert calibration_advice(found)


@given(st.floats(0.71, 0.96), st.floats(0.2, 5))
def test_the_expectation_for_a_share_is_where_that_share_is_recalled(
    share: float, speed: float
) -> None:
    assert recalled_at(expectation_for(share, speed), speed) == pytest.approx(share)


def test_what_the_setting_is_said_to_bring_is_what_it_brings() -> None:
    found = of_speed(2)
    assert found.brings == pytest.approx(recalled_at(0.85, 2), abs=0.003)
    assert recalled_at(found.setting, 2) == pytest.approx(0.85, abs=0.01)


def test_with_few_tests_it_says_how_many_are_missing() -> None:
    assert calibration_advice(calibrated()).startswith("50 more reviews of problems from earlier")
    assert calibration_advice(calibrated(Tally(49, 30, 40.0))).startswith("1 more review of")


def test_what_fits_is_left_alone() -> None:
    assert calibration_advice(of_speed(1)) == (
        "You forget about as fast as expected: 78% recall was expected, you recalled 78%. Nothing "
        "to change."
    )


def test_who_forgets_faster_hears_that_due_dates_allow_for_it() -> None:
    assert calibration_advice(of_speed(2, 500)) == (
        "You forget faster than expected: 78% recall was expected, you recalled 73%. Due dates "
        "already allow for it (2.0 times as fast), so there is nothing to change."
    )


def test_who_forgets_more_slowly_hears_it_too() -> None:
    said = calibration_advice(of_speed(0.5))
    assert said.startswith("You forget more slowly than expected:")
    assert "(0.5 times as fast)" in said


def test_a_difference_that_only_many_tests_can_show_is_none_that_matters() -> None:
    found = of_speed(1.03, 100_000)
    assert not found.overall.interval.holds(found.overall.expected_share or 0)
    assert found.fit is Fit.FITS
