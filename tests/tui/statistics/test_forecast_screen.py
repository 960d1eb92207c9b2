"""The forecast shows what each day will bring, the backlog apart, and what to do about it."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.desk import desk
from tests.tui.pilot import NARROW, WIDE, screen_text
from trainer.tui.statistics.day_bars import BUDGET, NEW, REVIEWS
from trainer.tui.statistics.forecast_screen import ForecastScreen


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_the_days_the_backlog_and_the_total_stand_on_one_screen(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        text = screen_text(pilot)
        assert "1 overdue review, 8 min, done by Thu 26 Nov" in text
        assert "today" in text
        assert all(mark in text for mark in (REVIEWS, BUDGET))
        assert NEW not in text
        assert "▸ 1 review is overdue (8 min). Today still has room" in text
        assert text.index("overdue (8 min)") < text.index("Reviews ahead")
        assert pilot.app.screen.query_one("#figures").max_scroll_y == 0

    with desk(tmp_path) as at:
        at.log("two-sum", "looked-up")
        at.pass_time(days=5)
        at.log("group-anagrams", "solved")
        at.at_screen(lambda: ForecastScreen(at.services), act, size)


def test_w_adds_the_new_problems_and_takes_them_away(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert NEW not in screen_text(pilot)
        await pilot.press("w")
        assert NEW in screen_text(pilot)
        assert "With new problems" in screen_text(pilot)
        assert "and 6 new problems in" in " ".join(screen_text(pilot).split())
        await pilot.press("w")
        assert NEW not in screen_text(pilot)

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.at_screen(lambda: ForecastScreen(at.services), act)


def test_before_anything_is_begun_it_says_so_and_what_to_do(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        text = " ".join(screen_text(pilot).split())
        assert "No reviews are coming yet" in text
        assert "no review falls due in 30 days" in text
        await pilot.press("w")
        assert NEW in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(lambda: ForecastScreen(at.services), act)


def test_help_explains_what_the_days_show(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("question_mark")
        text = " ".join(screen_text(pilot).split())
        assert "due before today" in text
        assert "reviews ahead" in text

    with desk(tmp_path) as at:
        at.at_screen(lambda: ForecastScreen(at.services), act)
