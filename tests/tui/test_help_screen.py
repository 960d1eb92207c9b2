"""Help says what a screen is for and names every key that acts there."""

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.pilot import Pilot
from textual.widgets import TextArea

from tests.tui.desk import desk
from tests.tui.pilot import screen_text
from trainer.domain.log.review import CardKey
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import COMMANDS, bindings
from trainer.tui.help_screen import HelpScreen, commands_of
from trainer.tui.messages import Open, Place
from trainer.tui.today.today_screen import TodayScreen
from trainer.tui.widgets.key_line import KeyLine


class _Writing(TrainerScreen):
    """A screen with an editor on it."""

    BINDINGS = bindings("back", "run", "help")
    purpose = "Write [here], as text."

    def compose(self) -> ComposeResult:
        yield TextArea()
        yield KeyLine()


def test_help_names_the_purpose_and_every_key_of_the_screen(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        shown = screen_text(pilot)
        assert "Today's plan, in minutes" in shown
        assert COMMANDS["begin"].sentence in shown
        assert COMMANDS["coverage"].sentence in shown
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, TodayScreen)

    with desk(tmp_path) as at:
        at.at_screen(None, act)


def test_keys_that_are_signs_are_shown_as_signs(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        today = dict.fromkeys(keys for keys, _ in commands_of(pilot.app.screen))
        assert {"!", ",", "u", "?, F1"} <= set(today)
        pilot.app.post_message(Open(Place.HISTORY))
        await pilot.pause()
        history = dict.fromkeys(keys for keys, _ in commands_of(pilot.app.screen))
        assert {"[", "]", "Esc"} <= set(history)
        assert not any("_" in keys for keys in [*today, *history])

    with desk(tmp_path) as at:
        at.at_screen(None, act)


def test_help_leaves_nothing_of_the_screen_behind_at_its_sides(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("question_mark")
        assert pilot.app.screen.query_one(VerticalScroll).region.width == pilot.app.size.width

    with desk(tmp_path) as at:
        at.at_screen(None, act)


def test_the_commands_in_the_footer_come_first(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        sentences = [sentence for _, sentence in commands_of(pilot.app.screen)]
        assert sentences.index(COMMANDS["log"].sentence) < sentences.index(
            COMMANDS["undo"].sentence
        )

    with desk(tmp_path) as at:
        at.at_screen(None, act)


def test_a_screen_with_an_editor_has_the_keys_of_the_editor_explained(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("f1")
        shown = screen_text(pilot)
        assert "Write [here], as text." in shown
        assert "In the editor" in shown
        assert "Undo and redo" in shown
        assert "F5, Ctrl+R" in shown

    with desk(tmp_path) as at:
        at.at_screen(_Writing, act)


def test_where_a_question_mark_is_text_other_keys_for_help_are_shown_and_act(
    tmp_path: Path,
) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "F1 help" in screen_text(pilot)
        await pilot.press("f1")
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.press("end")
        assert "?, F1" in screen_text(pilot)
        await pilot.press("f1")
        assert isinstance(pilot.app.screen, _Writing)
        await pilot.press("question_mark")
        assert pilot.app.screen.query_one(TextArea).text == "?"

    with desk(tmp_path) as at:
        at.at_screen(_Writing, act)


def test_where_a_question_mark_is_a_key_it_alone_is_shown_for_help(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert " ? help" in screen_text(pilot)
        assert "F1" not in screen_text(pilot)

    with desk(tmp_path) as at:
        at.at_screen(None, act)


def test_only_the_keys_that_act_on_this_screen_are_named(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        finish = COMMANDS["grade"].sentence
        assert finish not in [sentence for _, sentence in commands_of(pilot.app.screen)]
        pilot.app.post_message(Open(Place.ATTEMPT, CardKey("two-sum")))
        await pilot.pause()
        assert ("F10, Ctrl+G", finish) in commands_of(pilot.app.screen)

    with desk(tmp_path) as at:
        at.at_screen(None, act)
