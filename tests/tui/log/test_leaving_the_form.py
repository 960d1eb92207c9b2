"""The log form is left part by part, and never with something in it unasked."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.desk import desk
from tests.tui.pilot import screen_text
from trainer.tui.log.log_screen import LogScreen
from trainer.tui.log.new_problem import NewProblemFields
from trainer.tui.log.outcome_list import OutcomeList
from trainer.tui.log.problem_field import ProblemField


def test_a_form_that_was_begun_is_left_at_the_second_press(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("3", "escape")
            assert "Not saved yet: Ctrl+S saves, Esc again leaves" in screen_text(pilot)
            await pilot.press("escape")
            assert not isinstance(pilot.app.screen, LogScreen)

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


@pytest.mark.parametrize("keys", [[*"my own odd problem", "enter"], ["tab", "tab", "tab", "9"]])
def test_nothing_that_was_typed_is_left_without_asking(tmp_path: Path, keys: list[str]) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press(*keys)
            while "Not saved yet" not in screen_text(pilot):
                await pilot.press("escape")
                assert isinstance(pilot.app.screen, LogScreen)
            await pilot.press("escape")
            assert not isinstance(pilot.app.screen, LogScreen)

        at.at_screen(lambda: LogScreen(at.services), act)


def test_the_program_is_not_quit_with_a_form_unsaved_but_at_the_second_press(
    tmp_path: Path,
) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("3", "ctrl+q")
            assert "Ctrl+Q again quits without saving" in screen_text(pilot)
            assert pilot.app.is_running
            await pilot.press("ctrl+q")
            assert pilot.app._exit

        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_an_empty_form_and_a_problem_that_was_given_are_left_at_once(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            await pilot.press("escape")
            assert not isinstance(pilot.app.screen, LogScreen)

        at.at_screen(lambda: LogScreen(at.services), act)
        at.at_screen(lambda: LogScreen(at.services, "two-sum"), act)


def test_esc_closes_the_suggestions_then_the_new_problem_then_the_form(tmp_path: Path) -> None:
    with desk(tmp_path) as at:

        async def act(pilot: Pilot[None]) -> None:
            field = pilot.app.screen.query_one(ProblemField)
            new = pilot.app.screen.query_one(NewProblemFields)
            shown = [new.display]
            await pilot.press(*"my own odd problem", "enter")
            shown.append(new.display)
            assert pilot.app.screen.query_one(OutcomeList).has_focus
            await pilot.press("shift+tab", *"example.org")
            await pilot.press("escape")
            shown.append(new.display)
            assert shown == [False, True, False]
            assert field.text == "my own odd problem"
            opened = [field.is_open]
            await pilot.press("escape")
            assert [*opened, field.is_open] == [True, False]
            await pilot.press("enter", "enter")
            assert pilot.app.screen.query_one("#link", Input).value == "example.org"
            await pilot.press("escape", "escape", "escape")
            assert "Not saved yet" in screen_text(pilot)

        at.at_screen(lambda: LogScreen(at.services), act)
