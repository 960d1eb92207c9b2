"""The attempt shares its room among statement, code and verdict, also where there is little."""

from pathlib import Path

from textual.pilot import Pilot

from tests.tui.attempting import SOLUTION, WRONG, begun, run
from tests.tui.desk import desk
from tests.tui.pilot import NARROW, screen_text
from trainer.tui.widgets.statement import Statement


def test_a_long_first_line_is_shown_from_its_beginning(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            assert screen.editor.scroll_offset.x == 0
            assert screen.editor.selected_text == "raise NotImplementedError"
            assert "def two_sum" in screen_text(pilot)

        here.at_screen(None, act, (40, 12))


def test_f7_gives_the_whole_width_to_editor_then_statement_then_both(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            seen = []
            for _ in range(4):
                seen.append(
                    (screen.query_one(Statement).region.area > 0, screen.editor.region.area > 0)
                )
                await pilot.press("f7")
            assert seen == [(True, True), (False, True), (True, False), (True, True)]

        here.at_screen(None, act, NARROW)


def test_f7_shows_the_whole_statement_over_a_verdict_too(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await run(pilot, screen, WRONG)
            await pilot.press("f7")
            assert screen.query_one(Statement).region.height > 10

        here.at_screen(None, act, NARROW)


def test_after_a_hint_code_and_verdict_have_room_beside_the_statement(tmp_path: Path) -> None:
    with desk(tmp_path) as here:

        async def act(pilot: Pilot[None]) -> None:
            screen = await begun(pilot)
            await run(pilot, screen, "\n\n" + SOLUTION.replace("seen:", "sen:"))
            await pilot.press("f2")
            assert screen.query_one(Statement).region.height >= 4
            assert screen.editor.region.height >= 5
            assert "✗ Error" in screen_text(pilot)

        here.at_screen(None, act, NARROW)
