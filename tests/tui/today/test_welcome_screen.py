"""The first start asks three questions; the first plan follows the answers."""

from datetime import date, timedelta
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.desk import desk
from tests.tui.pilot import screen_text
from trainer.domain.setting_choices import Start
from trainer.domain.settings import Settings
from trainer.domain.typed_day import DAYS_AHEAD
from trainer.tui.library.known_screen import KnownScreen
from trainer.tui.today.today_screen import TodayScreen
from trainer.tui.today.welcome_screen import WelcomeScreen


def test_the_first_start_asks_and_the_plan_follows_the_answers(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert isinstance(pilot.app.screen, WelcomeScreen)
        shown = screen_text(pilot)
        assert "that is the method" in shown
        assert "Show me the first plan" in shown
        assert f"{DAYS_AHEAD} or none" in shown
        pilot.app.screen.query_one("#budget", Input).value = "120"
        pilot.app.screen.query_one("#interview_day", Input).value = "2027-01-31"
        await pilot.press("enter", "enter", "down", "enter")
        assert isinstance(pilot.app.screen, TodayScreen)
        assert "of 120 min" in screen_text(pilot)

    with desk(tmp_path, greeted=False) as at:
        at.at_screen(None, act)
        current = at.services.preferences.current
        assert current.budget == timedelta(minutes=120)
        assert current.interview_day == date(2027, 1, 31)
        assert current.start is Start.RUSTY
        assert not at.services.preferences.first_start


def test_a_date_that_cannot_be_read_is_said_beside_the_field_and_saves_nothing(
    tmp_path: Path,
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        day = pilot.app.screen.query_one("#interview_day", Input)
        pilot.app.screen.query_one("#budget", Input).value = "30"
        day.value = "[next] week"
        await pilot.press("ctrl+s")
        assert isinstance(pilot.app.screen, WelcomeScreen)
        assert "is not a day" in screen_text(pilot)
        assert day.value == "[next] week"
        assert day.has_focus
        day.value = "in 2 weeks"
        await pilot.pause()
        assert "is not a day" not in screen_text(pilot)

    with desk(tmp_path, greeted=False) as at:
        at.at_screen(None, act)
        assert at.services.preferences.current == Settings()
        assert at.services.preferences.first_start


def test_escape_keeps_the_defaults_and_never_asks_again(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, TodayScreen)

    with desk(tmp_path, greeted=False) as at:
        at.at_screen(None, act)
        assert at.services.preferences.current == Settings()
        assert not at.services.preferences.first_start


def test_what_is_taken_over_on_the_way_is_what_undo_takes_back_first(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("enter", "enter", "down")
        await pilot.press("K")
        assert isinstance(pilot.app.screen, KnownScreen)
        problem = at.services.library.problem("two-sum")
        at.services.knowing.mark([problem], source="a list")
        await pilot.press("escape", "ctrl+s")
        assert isinstance(pilot.app.screen, TodayScreen)
        assert "known" in str(at.services.undoing.next_undo())

    with desk(tmp_path, greeted=False) as at:
        at.at_screen(None, act)
        assert at.services.preferences.current.start is Start.RUSTY
