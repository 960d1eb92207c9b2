"""An input of the learner's own: tried with the reference beside it, and counted as nothing."""

from pathlib import Path

from textual.pilot import Pilot

from tests.tui.attempting import SOLUTION, WRONG, begun
from tests.tui.desk import desk
from tests.tui.pilot import WIDE, said, screen_text, until, work_done
from trainer.domain.attempt.verdict import Finding
from trainer.services.running.tried import Tried
from trainer.tui.attempt.tried_text import tried_rows
from trainer.tui.today.today_screen import TodayScreen
from trainer.tui.widgets.folded import Folded


async def try_input(pilot: Pilot[None], text: str) -> str:
    """Type an input where it belongs, and give what then stands on the screen."""
    await pilot.press("f11", *text, "enter")
    await work_done(pilot)
    return screen_text(pilot)


def test_f11_takes_an_input_and_shows_what_the_reference_says_beside_it(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = WRONG
            shown = await try_input(pilot, "[1, 2, 7], 9")
            assert "✗ Your input: wrong answer" in shown
            assert "got       [0, 2]" in shown
            assert "reference [1, 2]" in shown
            assert "input     two_sum([1, 2, 7], 9)" in shown
            assert screen.session.attempt.runs == 0
            assert screen.session.verdict is None

        here.at_screen(None, act)


def test_what_a_right_program_prints_is_shown(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = SOLUTION.replace("    seen: dict", "    print(7)\n    seen: dict")
            shown = await try_input(pilot, "two_sum([1, 2], 3)")
            assert "✓ Your input: same as the reference" in shown
            assert "printed   7" in shown
            assert not screen.session.attempt.solved

        here.at_screen(None, act)


def test_what_is_no_input_is_said_and_stays_there(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            await begun(pilot)
            shown = await try_input(pilot, "seven")
            assert said(pilot)
            assert "seven" in shown

        here.at_screen(None, act)


def test_escape_goes_from_the_input_back_to_the_code(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await pilot.press("shift+f11")
            assert "own input, for example two_sum([5, 1, 8, 3], 11)" in screen_text(pilot)
            await pilot.press("escape")
            assert pilot.app.screen is screen
            assert screen.editor.has_focus
            assert "own input, for example" not in screen_text(pilot)

        here.at_screen(None, act)


def test_escape_stops_an_input_that_runs_for_ever(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = SOLUTION.replace("seen: dict", "while True: pass\n    seen: dict")
            await pilot.press("f11", *"[1, 2], 3", "enter")
            await pilot.press("escape")
            await work_done(pilot)
            assert pilot.app.screen is screen
            assert "Your input" not in screen_text(pilot)

        here.at_screen(None, act)


def test_the_last_input_is_there_again_when_the_attempt_is_resumed(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def leave(pilot: Pilot[None]) -> None:
            await begun(pilot)
            await try_input(pilot, "[1, 2], 3")
            await pilot.press("escape", "escape")
            await until(pilot, lambda: isinstance(pilot.app.screen, TodayScreen))

        async def come_back(pilot: Pilot[None]) -> None:
            await begun(pilot)
            await pilot.press("f11")
            assert "[1, 2], 3" in screen_text(pilot)

        here.at_screen(None, leave)
        here.at_screen(None, come_back)


def test_the_list_of_cases_leads_to_the_input_and_the_footer_says_so(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = SOLUTION
            await pilot.press("f5")
            await work_done(pilot)
            screen.query_one("#verdict").focus()
            await pilot.pause()
            assert "i own input" in screen_text(pilot)
            await pilot.press("i")
            assert "own input, for example" in screen_text(pilot)

        here.at_screen(None, act, WIDE)


def test_an_input_that_the_reference_cannot_answer_is_not_called_wrong() -> None:
    tried = Tried(call="f(0)", finding=None, got="1", reference="It raises ValueError.")
    assert Folded(tried_rows(tried)).plain.splitlines()[:3] == [
        "? Your input: the reference gives no answer   0.00 s",
        "  got       1",
        "  reference It raises ValueError.",
    ]


def test_hostile_input_is_shown_as_text() -> None:
    tried = Tried(
        call="f('\x1b[2J')",
        finding=Finding.WRONG,
        got="'\x1b]0;x\x07'",
        reference="'[/b]'",
        printed="\x1b[1m",
        message="\x9b1m",
    )
    text = Folded(tried_rows(tried)).plain
    assert not {"\x1b", "\x07", "\x9b"} & set(text)
