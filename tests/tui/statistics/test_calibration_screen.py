"""Calibration shows whether the schedule knows the learner, and which setting makes up for it."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, screen_text
from tests.tui.statistics.test_retention_screen import meaning, tell
from trainer.domain.stats.calibration.calibration import Band
from trainer.domain.stats.tally import Tally
from trainer.tui.help_screen import HelpScreen
from trainer.tui.settings.settings_screen import SettingsScreen
from trainer.tui.statistics.calibration_screen import CalibrationScreen, against_expected
from trainer.tui.statistics.curve import Curve
from trainer.tui.statistics.curve_picture import picture


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_every_band_shows_what_was_expected_and_what_came(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        found = at.services.stats.calibration()
        shown = screen_text(pilot)
        for band in found.bands:
            name = f"{band.low * 100:.0f} to {band.high:.0%}"
            [line] = [line for line in shown.splitlines() if f" {name} " in line]
            assert f"{band.tally.expected_share:.0%}" in line
            assert ("more needed" in line) is bool(band.tally.missing)
        assert pilot.app.screen.query_one(Curve).region.width == (46 if size == WIDE else 0)
        assert "recalled as much as expected" in shown or found.fit != "fits"

    with desk(tmp_path) as at:
        tell(at, 140)
        at.at_screen(lambda: CalibrationScreen(at.services), act, size)


def test_the_numbers_stand_beside_what_is_usual(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        found = at.services.stats.calibration()
        shown = screen_text(pilot)
        assert f"Log loss  {found.log_loss:.3f}  about 0.34 is usual" in shown
        assert f"RMSE (bins)  {found.rmse_in_words}  about 7% is usual" in shown
        assert "Lateness" in shown

    with desk(tmp_path) as at:
        tell(at, 140)
        at.at_screen(lambda: CalibrationScreen(at.services), act, WIDE)


def test_who_forgets_faster_hears_what_the_plan_does_about_it(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "▼ recalled less than expected" in screen_text(pilot)
        assert "Due dates already allow for it" in meaning(pilot)
        await pilot.press("comma")
        assert isinstance(pilot.app.screen, SettingsScreen)

    with desk(tmp_path) as at:
        tell(at, 140, forgotten_every=3)
        at.at_screen(lambda: CalibrationScreen(at.services), act)


def test_with_few_tests_it_counts_what_is_missing_and_draws_nothing(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        shown = screen_text(pilot)
        assert "13 of 50 reviews" in shown
        assert meaning(pilot).startswith("▸ 37 more reviews")
        assert not any(word in shown for word in ("Log loss", "RMSE", "Lateness", "●", "━"))

    with desk(tmp_path) as at:
        tell(at, 13)
        at.at_screen(lambda: CalibrationScreen(at.services), act)


def test_before_the_first_test_it_says_what_will_be_seen_here(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "0 of 50 reviews" in screen_text(pilot)
        assert "Whether you forget as fast as expected" in screen_text(pilot)
        assert meaning(pilot).startswith("▸ 50 more reviews")
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        assert "log loss" not in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(lambda: CalibrationScreen(at.services), act)


def test_the_curve_draws_only_the_bands_with_enough_tests() -> None:
    few, many = Band(0.6, 0.65, Tally(19, 10, 12.0)), Band(0.8, 0.85, Tally(200, 164, 166.0))
    assert against_expected((few,)) is None
    drawing = against_expected((few, many))
    assert drawing is not None
    assert [point for point, _ in drawing.marks] == [(0.83, 0.82)]
    [bar] = drawing.lines
    assert [y for _, y in bar] == list(many.tally.interval)


def test_the_diagonal_runs_from_corner_to_corner() -> None:
    drawing = against_expected((Band(0.8, 0.85, Tally(2000, 1640, 1660.0)),))
    assert drawing is not None
    rows = picture(drawing, 46, 12).plain.split("\n")
    assert rows[0].rstrip().endswith("·")
    assert rows[-3].startswith(" 80%┤·")
    assert rows[-1].split() == ["80%", "90%", "100%"]
