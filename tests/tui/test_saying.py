"""What the program says stands at the bottom of the screen in front, and covers nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.pilot import Pilot

from tests.tui.attempting import begun, log_opened
from tests.tui.desk import desk
from tests.tui.pilot import at_once, said, screen_text, until
from trainer.domain.log.review import CardKey
from trainer.tui import saying
from trainer.tui.app import TrainerApp
from trainer.tui.help_screen import HelpScreen
from trainer.tui.messages import Open, Place
from trainer.tui.saying import QUESTION
from trainer.tui.widgets.key_line import KeyLine

if TYPE_CHECKING:
    from textual.notifications import SeverityLevel

LONG = "This sentence is so long that no line of eighty columns holds it, and so it takes two."


async def say(pilot: Pilot[None], sentence: str, severity: SeverityLevel = "information") -> None:
    """Have the app say a sentence, and wait until it stands there."""
    pilot.app.notify(sentence, severity=severity)
    await pilot.pause()


def last_lines(pilot: Pilot[None], number: int = 1) -> list[str]:
    """Give the last lines of the screen."""
    return [line.rstrip() for line in screen_text(pilot).splitlines()[-number:]]


def test_a_sentence_takes_the_place_of_the_keys_and_moves_nothing(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        before = screen_text(pilot).splitlines()
        await say(pilot, "Saved.")
        assert said(pilot) == ["Saved."]
        assert last_lines(pilot) == [" Saved."]
        assert screen_text(pilot).splitlines()[:-1] == before[:-1]
        await pilot.press("ctrl+c")
        assert last_lines(pilot) == [" Ctrl+C copies what is selected; Ctrl+Q leaves the program."]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_longer_sentence_takes_more_lines_and_the_screen_makes_room(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, LONG)
        assert len(LONG) > 78
        assert " ".join(line.strip() for line in last_lines(pilot, 2)) == LONG
        assert pilot.app.screen.query_one(KeyLine).region.height == 2
        assert isinstance(pilot.app, TrainerApp)
        pilot.app.forget_sayings()
        await pilot.pause()
        assert pilot.app.screen.query_one(KeyLine).region.height == 1
        assert "? help" in last_lines(pilot)[0]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_mark_tells_how_serious_it_is(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "Not synced.", "warning")
        assert last_lines(pilot) == [" ! Not synced."]
        await say(pilot, "Not saved.", "error")
        assert last_lines(pilot, 2) == [" ! Not synced.", " ✗ Not saved."]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_an_error_is_not_wiped_by_what_comes_in_the_same_moment(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "Not saved.", "error")
        await pilot.press("ctrl+c")
        assert said(pilot)[0] == "Not saved."
        assert len(said(pilot)) == 2
        pilot.app.clear_notifications()
        await pilot.pause()
        assert said(pilot) == ["Not saved."]
        await say(pilot, "Not saved.", "error")
        assert said(pilot) == ["Not saved."]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_what_is_said_in_one_go_stands_together_until_a_key(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "One.")
        await say(pilot, "Two.")
        assert said(pilot) == ["One.", "Two."]
        await pilot.press("down")
        assert said(pilot) == ["One.", "Two."]
        await say(pilot, "Three.")
        assert said(pilot) == ["Three."]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_never_more_than_a_few_sentences_stand_there(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        for number in range(20):
            pilot.app.notify(f"Fault {number}.", severity="error")
        await pilot.pause()
        assert said(pilot) == [f"Fault {number}." for number in range(16, 20)]
        pilot.app.notify("much " * 2000, severity="error")
        await pilot.pause()
        assert pilot.app.screen.query_one(KeyLine).region.height == pilot.app.size.height // 2

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_sentence_goes_when_its_time_is_over(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        pilot.app.notify("Soon gone.", timeout=0.01)
        await until(pilot, lambda: said(pilot) == [] and "? help" in last_lines(pilot)[0])

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_an_error_gives_way_once_its_moment_is_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saying, "_MOMENT_SECONDS", 0.01)

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "Not saved.", "error")
        pilot.app.clear_notifications()
        await until(pilot, lambda: _cleared(pilot))
        assert said(pilot) == []

    def _cleared(pilot: Pilot[None]) -> bool:
        pilot.app.clear_notifications()
        return said(pilot) == []

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_question_has_a_mark_and_goes_when_it_is_answered(tmp_path: Path) -> None:
    with desk(tmp_path) as here:
        here.log("two-sum", "solved")

        async def act(pilot: Pilot[None]) -> None:
            await log_opened(pilot)
            await pilot.press("u")
            assert said(pilot)[-1].startswith("u again")
            assert last_lines(pilot)[0].startswith(f" {QUESTION} u again")
            await pilot.press("u")
            assert not any("again" in it for it in said(pilot))
            assert said(pilot)

        here.at_screen(None, act)


def test_a_dialog_has_a_line_of_its_own_and_what_lies_below_shows_it_after(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        assert said(pilot) == []
        await say(pilot, "Said over the help.")
        assert said(pilot) == ["Said over the help."]
        assert last_lines(pilot) == [" Said over the help."]
        assert "Esc closes" in last_lines(pilot, 2)[0]
        await pilot.press("escape")
        assert last_lines(pilot) == [" Said over the help."]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_rating_is_said_on_the_screen_below(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await begun(pilot)
        await pilot.press("f10", "1")
        assert len(pilot.app.screen_stack) == 1
        assert said(pilot)[0].startswith("Saved: AGAIN.")

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_dialog_of_the_program_shows_what_is_said(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await begun(pilot)
        await pilot.press("f10")
        await say(pilot, "Said over the rating.")
        assert last_lines(pilot) == [" Said over the rating."]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_a_click_takes_a_sentence_away_and_presses_nothing(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "Read.")
        assert await pilot.click(KeyLine, offset=(3, 0))
        await pilot.pause()
        assert said(pilot) == []
        assert len(pilot.app.screen_stack) == 1

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_what_is_said_is_text(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "[@click=app.exit]leave[/] \x1b[31mred [/x]", "error")
        assert last_lines(pilot) == [
            " ✗ [@click=app.exit]leave[/] \N{REPLACEMENT CHARACTER}[31mred [/x]"
        ]

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_what_is_typed_while_sentences_come_is_all_there(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        screen = await begun(pilot)
        screen.editor.text = ""
        for place, letter in enumerate("typed_fast"):
            at_once(pilot, letter)
            pilot.app.notify(f"{place}: {LONG}", severity="warning")
        await pilot.pause()
        assert screen.editor.text == "typed_fast"
        line = screen.query_one(KeyLine).region
        assert not line.overlaps(screen.editor.region)

    with desk(tmp_path) as here:
        here.at_screen(None, act)


def test_nothing_of_textuals_floats_over_the_screen(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        pilot.app.screen.post_message(Open(Place.ATTEMPT, CardKey("no-such-problem")))
        await pilot.pause()
        assert "no-such-problem" in said(pilot)[0]
        assert not pilot.app.screen.query("Toast")

    with desk(tmp_path) as here:
        here.at_screen(None, act)
