"""The answer: looked up without a question asked, and then typed by oneself."""

from pathlib import Path

from textual.pilot import Pilot

from tests.tui.attempting import begun
from tests.tui.desk import desk
from tests.tui.pilot import WIDE, screen_text


def test_the_answer_stands_beside_the_learners_code(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            screen.editor.text = "mine = [1]  # [/b]\n"
            await pilot.press("f3", "f3")
            shown = screen_text(pilot)
            assert "Why it works   O(n) time, O(n) space" in shown
            assert "mine = [1]  # [/b]" in shown
            assert "partner = target - number" in shown
            assert "Explanation" in shown
            await pilot.press("escape")
            assert pilot.app.screen is screen
            assert screen.session.attempt.answer_seen
            assert "answer seen" in screen_text(pilot)
            assert screen.editor.has_focus

        here.at_screen(None, act, WIDE)
