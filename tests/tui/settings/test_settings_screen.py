"""Settings are changed in place and saved at once."""

from datetime import date, timedelta
from pathlib import Path

from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.desk import desk
from tests.tui.pilot import said, screen_text, work_done
from trainer.domain.setting_choices import Start
from trainer.tui.settings.pattern_focus import PatternFocus
from trainer.tui.settings.settings_screen import SettingsScreen
from trainer.tui.today.today_screen import TodayScreen
from trainer.tui.widgets.choice_list import ChoiceList


def _field(pilot: Pilot[None], name: str) -> Input:
    return pilot.app.screen.query_one(f"#{name}", Input)


def test_enter_saves_and_todays_plan_follows(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        _field(pilot, "budget").value = "90"
        await pilot.press("enter")
        assert "saved; today's plan follows it" in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(lambda: SettingsScreen(at.services), act)
        assert at.services.preferences.current.budget == timedelta(minutes=90)
        assert at.services.planning.today().budget == timedelta(minutes=90)


def test_a_plan_that_is_begun_is_left_alone(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        _field(pilot, "budget").value = "90"
        await pilot.press("enter")
        assert "saved; today's plan stays, as part of it is done" in screen_text(pilot)

    with desk(tmp_path) as at:
        before = at.services.planning.today().items
        at.log(before[0].problem.slug, "solved")
        at.at_screen(lambda: SettingsScreen(at.services), act)
        after = at.services.planning.today().items
        assert [item.item for item in after] == [item.item for item in before]


def test_a_wrong_value_is_not_saved_and_stays_in_the_field(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        _field(pilot, "budget").value = "[much]"
        await pilot.press("tab")
        assert "must be 5 to 600 minutes" in screen_text(pilot)
        await pilot.press("f1", "escape")
        assert _field(pilot, "budget").value == "[much]"
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, SettingsScreen)
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, TodayScreen)

    with desk(tmp_path) as at:
        at.at_screen(lambda: SettingsScreen(at.services), act)
        assert at.services.preferences.current.budget == timedelta(minutes=45)


def test_a_fault_is_said_no_longer_than_it_is_one(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("x", "ctrl+s")
        assert "must be 5 to 600 minutes" in screen_text(pilot)
        assert said(pilot) == []
        await pilot.press("y")
        assert "not '45xy'" in screen_text(pilot)
        await pilot.press("backspace", "backspace")
        assert "must be 5 to 600 minutes" not in screen_text(pilot)
        await pilot.press("ctrl+s")
        assert said(pilot) == ["All settings are saved."]

    with desk(tmp_path) as at:
        at.at_screen(lambda: SettingsScreen(at.services), act)


def test_up_and_down_go_from_field_to_field(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        first, body = _field(pilot, "budget"), pilot.app.screen.query_one("#both")
        assert first.has_focus
        await pilot.press("down")
        second = pilot.app.screen.focused
        assert isinstance(second, Input)
        assert second is not first
        assert body.region.contains_region(second.region)
        await pilot.press("up")
        assert first.has_focus
        assert body.scroll_offset.y == 0

    with desk(tmp_path) as at:
        at.at_screen(lambda: SettingsScreen(at.services), act)


def test_an_interview_date_is_typed_in_words_and_shown_in_full(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            field = _field(pilot, "interview_day")
            field.focus()
            await pilot.press(*"12/09/2026", "enter")
            assert "can be 12 September or 9 December" in screen_text(pilot)
            field.value = "in 2 weeks"
            await pilot.press("enter")
            assert field.value == "2026-12-05"
            assert at.services.preferences.current.interview_day == date(2026, 12, 5)

        at.at_screen(lambda: SettingsScreen(at.services), act)


def test_another_retention_reschedules_and_says_what_is_due_now(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        _field(pilot, "desired_retention").focus()
        _field(pilot, "desired_retention").value = "97 %"
        await pilot.press("enter")
        await work_done(pilot)
        assert "saved; 1 review due today, 0 before" in screen_text(pilot)
        assert _field(pilot, "desired_retention").value == "97"

    with desk(tmp_path) as at:
        at.log("two-sum", "solved")
        at.pass_time(days=1)
        at.at_screen(lambda: SettingsScreen(at.services), act)
        assert at.services.preferences.current.desired_retention == 0.97


def test_a_huge_paste_is_refused_and_nothing_is_lost(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        pilot.app.post_message(Paste("9" * 10_000_000))
        await pilot.press("enter")
        assert _field(pilot, "budget").value == "45"

    with desk(tmp_path) as at:
        at.at_screen(lambda: SettingsScreen(at.services), act)


def test_a_theme_is_shown_while_looked_at_and_kept_when_taken(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        themes = pilot.app.screen.query_one("#theme", ChoiceList)
        themes.focus()
        await pilot.press("down")
        assert pilot.app.theme == "trainer-light"
        await pilot.press("tab")
        assert pilot.app.theme == "trainer"
        themes.focus()
        await pilot.press("down", "enter", "tab")
        assert pilot.app.theme == "trainer-light"

    with desk(tmp_path) as at:
        at.at_screen(lambda: SettingsScreen(at.services), act)
        assert at.services.preferences.current.theme == "trainer-light"


def test_space_prefers_a_pattern_then_leaves_it_out(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        focus = pilot.app.screen.query_one(PatternFocus)
        focus.focus()
        await pilot.press("space", "down", "space", "space")
        assert "+ Hashing  prefer" in screen_text(pilot)
        assert "- Two pointers  leave out" in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(lambda: SettingsScreen(at.services), act)
        assert at.services.preferences.current.prefer == {"hashing"}
        assert at.services.preferences.current.leave_out == {"two-pointers"}


def test_where_to_begin_is_taken_with_enter(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        pilot.app.screen.query_one("#start", ChoiceList).focus()
        await pilot.press("down", "enter")
        assert "● rusty" in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(lambda: SettingsScreen(at.services), act)
        assert at.services.preferences.current.start is Start.RUSTY
