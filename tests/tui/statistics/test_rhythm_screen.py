"""Time and rhythm: the year as a calendar, the times by level, the months of unaided solves."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from textual.pilot import Pilot

from tests.tui.desk import Desk, desk
from tests.tui.pilot import NARROW, WIDE, screen_text
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.stats.rhythm.rhythm import RhythmDay, calendar_days
from trainer.domain.stats.rhythm.unaided_trend import Month
from trainer.tui.app import TrainerApp
from trainer.tui.messages import Open, Statistic
from trainer.tui.statistics.calendar_figure import CalendarFigure
from trainer.tui.statistics.level_times import pace_bar
from trainer.tui.statistics.retention_screen import RetentionScreen
from trainer.tui.statistics.rhythm_screen import RhythmScreen
from trainer.tui.statistics.unaided_months import track
from trainer.tui.statistics.year_heat import YearHeat
from trainer.tui.today.today_screen import TodayScreen

LAST = {NARROW: (1 + 4 + 52, 5), WIDE: (1 + 4 + 2 * 52, 5)}
"""Where the last Saturday stands in the calendar's part of the screen, at both sizes."""


def line_with(pilot: Pilot[None], words: str) -> str:
    """Give the first line of the screen that holds these words."""
    return next(line for line in screen_text(pilot).splitlines() if words in line)


def under_cursor(pilot: Pilot[None]) -> date | None:
    """Give the day under the cursor of the calendar."""
    return pilot.app.screen.query_one(YearHeat).cursor


def a_few_days(at: Desk) -> None:
    """Log attempts on the last days, one of them without a time."""
    at.log("two-sum", "solved", "looked-up", "solved", minutes=20)
    at.log("group-anagrams", "solved", minutes=22)
    problem = at.services.library.problem("3sum")
    at.services.log_attempt.log(problem, Outcome.HINTED, day="4")


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_each_day_is_as_full_as_its_minutes_and_others_are_blank(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        cell = 1 if size == NARROW else 2
        ends = {day: line_with(pilot, f" {day} ") for day in ("Tue", "Wed", "Thu", "Fri", "Sat")}
        weeks = {day: line[5 : 5 + 53 * cell] for day, line in ends.items()}
        assert weeks["Tue"].strip() == "░" * cell
        assert weeks["Wed"].strip() == ""
        assert weeks["Thu"].strip() == weeks["Fri"].strip() == "▒" * cell
        assert weeks["Sat"].endswith("▓" * cell)
        assert "1 h 22 min in 5 attempts" in line_with(pilot, "Calendar")
        assert "░ <15" in line_with(pilot, "60+ min")
        assert "Nov" in line_with(pilot, "Dec Jan" if size == NARROW else "Dec ")

    with desk(tmp_path) as at:
        a_few_days(at)
        at.at_screen(lambda: RhythmScreen(at.services), act, size)


def test_enter_puts_a_cursor_on_the_days_and_escape_takes_it_away(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        assert "Sat 21 Nov: 42 min, 2 attempts" in screen_text(pilot)
        assert "◆" in line_with(pilot, " Sat ")
        await pilot.press("up", "up", "up", "up")
        assert "Tue 17 Nov: time not measured, 1 attempt" in screen_text(pilot)
        await pilot.press("left")
        assert "Tue 10 Nov: no attempts" in screen_text(pilot)
        assert under_cursor(pilot) == date(2026, 11, 10)
        await pilot.press("home", "left")
        assert under_cursor(pilot) == date(2025, 11, 17)
        await pilot.press("end", "right")
        assert under_cursor(pilot) == date(2026, 11, 21)
        await pilot.press("escape")
        assert under_cursor(pilot) is None
        assert isinstance(pilot.app.screen, RhythmScreen)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, TodayScreen)

    with desk(tmp_path) as at:
        a_few_days(at)
        at.at_screen(lambda: RhythmScreen(at.services), act)


def test_without_the_cursor_the_arrows_go_to_the_neighbour(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen.focused, CalendarFigure)
        await pilot.press("enter", "left", "escape")
        assert isinstance(pilot.app.screen, RhythmScreen)
        await pilot.press("right")
        assert isinstance(pilot.app.screen, RetentionScreen)
        await pilot.press("left")
        assert isinstance(pilot.app.screen, RhythmScreen)

    with desk(tmp_path) as at:
        at.at_screen(lambda: RhythmScreen(at.services), act)


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_the_mouse_names_a_day_and_a_click_puts_the_cursor_there(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        x, y = LAST[size]
        await pilot.hover(YearHeat, offset=(x - 1, y + 1))
        assert "Sat 21 Nov: 42 min, 2 attempts" in screen_text(pilot)
        assert under_cursor(pilot) is None
        await pilot.hover("#meaning")
        assert "Sat 21 Nov" not in screen_text(pilot)
        await pilot.click(YearHeat, offset=(x - 1, y))
        assert under_cursor(pilot) == date(2026, 11, 20)
        await pilot.click(YearHeat, offset=(1, y))
        assert under_cursor(pilot) == date(2026, 11, 20)

    with desk(tmp_path) as at:
        a_few_days(at)
        at.at_screen(lambda: RhythmScreen(at.services), act, size)


def test_a_level_shows_its_median_against_the_target(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        easy = line_with(pilot, "easy  ")
        assert "█" in easy
        assert "┃▒" in easy
        assert easy.rstrip().endswith("20 min        20 min   10 min  2.0x         6")
        assert "5 more timed attempts (1 so far)" in line_with(pilot, "medium")
        assert "6 more timed attempts" in line_with(pilot, "hard ")
        assert "Easy problems take you 20 min, more than their target" in screen_text(pilot)

    with desk(tmp_path) as at:
        at.log("two-sum", *["solved"] * 6, minutes=20)
        at.log("group-anagrams", "solved", minutes=22)
        at.at_screen(lambda: RhythmScreen(at.services), act)


def test_months_stand_from_the_first_attempt_on_and_empty_ones_are_blank(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "Aug 2026" not in screen_text(pilot)
        september = line_with(pilot, "Sep 2026")
        assert "├" in september
        assert september.split()[-5:] == ["50%", "9", "to", "91%", "2"]
        assert line_with(pilot, "Oct 2026").strip() == "Oct 2026"
        assert line_with(pilot, "Nov 2026").split()[-5:] == ["100%", "21", "to", "100%", "1"]
        assert "2 of 3 attempts in 12 months" in line_with(pilot, "Unaided")

    with desk(tmp_path) as at:
        at.moment -= timedelta(days=60)
        at.log("two-sum", "looked-up", "solved")
        at.pass_time(days=60)
        at.log("two-sum", "solved")
        at.at_screen(lambda: RhythmScreen(at.services), act, WIDE)


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_before_the_first_attempt_it_says_how_to_begin(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "No attempts in the last year: begin today's plan" in screen_text(pilot)
        assert "no attempts in the last 53 weeks" in screen_text(pilot)
        assert screen_text(pilot).count("6 more timed attempts") == 3

    with desk(tmp_path) as at:
        at.at_screen(lambda: RhythmScreen(at.services), act, size)


@pytest.mark.parametrize("now", [datetime.min, datetime.max, datetime(2028, 2, 29, 12)])
def test_it_stands_on_any_day(tmp_path: Path, now: datetime) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("enter")
        assert "42 min, 1 attempt" in screen_text(pilot)

    with desk(tmp_path) as at:
        at.moment = now.replace(tzinfo=UTC)
        at.log("two-sum", "solved", minutes=42)
        at.at_screen(lambda: RhythmScreen(at.services), act)


def test_help_explains_the_figure_that_has_the_focus_first(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("tab", "question_mark")
        shown = screen_text(pilot)
        assert shown.index("time by level") < shown.index("calendar  ")
        assert "95% interval" in shown

    with desk(tmp_path) as at:
        at.at_screen(lambda: RhythmScreen(at.services), act, WIDE)


def test_the_statistics_lead_here(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        pilot.app.screen.post_message(Open(Statistic.RHYTHM))
        await pilot.pause()
        assert isinstance(pilot.app, TrainerApp)
        assert isinstance(pilot.app.screen, RhythmScreen)

    with desk(tmp_path) as at:
        at.at_screen(None, act)


def test_a_narrow_terminal_shows_the_last_weeks(tmp_path: Path) -> None:
    first = calendar_days(date(2026, 11, 21))[0]

    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "home")
        assert under_cursor(pilot) == first
        await pilot.resize_terminal(30, 24)
        shown = under_cursor(pilot)
        assert shown is not None
        assert shown > date(2026, 5, 1)
        assert shown.weekday() == 0

    with desk(tmp_path) as at:
        at.at_screen(lambda: RhythmScreen(at.services), act, WIDE)


def test_a_bar_marks_its_target_and_what_is_over_it() -> None:
    assert pace_bar(0.5, 1.0, 8).plain == "████   ┃"
    assert pace_bar(1.0, 0.5, 8).plain == "████┃▒▒▒"
    assert pace_bar(0.0, 1.0, 8).plain == "█      ┃"
    assert pace_bar(1.0, 1.0, 0).plain == ""
    assert all(
        pace_bar(time / 9, target / 9, width).cell_length == width
        for time in range(10)
        for target in range(10)
        for width in range(20)
    )


def test_a_point_stands_in_its_range() -> None:
    start = date(2026, 11, 1)
    assert track(Month(start, 10, 5), 21).plain == "     ├────●────┤     "
    assert track(Month(start, 10, 10), 21).plain == " " * 14 + "├─────●"
    assert track(Month(start, 10, 0), 21).plain == "●─────┤" + " " * 14
    assert track(Month(start), 4).plain == "    "
    assert all(
        track(Month(start, number, unaided), width).cell_length == width
        for number in range(1, 9)
        for unaided in range(number + 1)
        for width in range(20)
    )


def test_the_cursor_stays_on_a_day_that_is_shown(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        heat = pilot.app.screen.query_one(YearHeat)
        await pilot.press("enter", "up")
        heat.show([RhythmDay(date(2026, 11, 16))])
        assert under_cursor(pilot) == date(2026, 11, 16)
        heat.show([])
        assert under_cursor(pilot) is None

    with desk(tmp_path) as at:
        at.at_screen(lambda: RhythmScreen(at.services), act)
