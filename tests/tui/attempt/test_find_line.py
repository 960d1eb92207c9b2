"""The line that finds text in the code."""

from textual.pilot import Pilot
from textual.widgets import Static
from textual.widgets.text_area import Selection

from tests.tui.attempt.editor_alone import CODE, at
from trainer.tui.attempt.code_editor import CodeEditor
from trainer.tui.attempt.editing.find_line import FindLine


def test_what_is_typed_is_found_and_stays_selected() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        async def stands(*keys: str) -> tuple[object, str]:
            await pilot.press(*keys)
            count = pilot.app.query_one(FindLine).query_one(Static).content
            return editor.selection.start, str(count)

        editor.move_cursor((1, 0))
        assert await stands("ctrl+f", "d") == ((1, 5), "1 of 2")
        assert await stands("enter") == ((2, 4), "2 of 2")
        assert await stands("enter") == ((1, 5), "1 of 2")
        assert await stands("up") == ((2, 4), "2 of 2")
        assert await stands("D") == ((2, 4), "no match")
        assert await stands("backspace", "shift+enter") == ((1, 5), "1 of 2")
        await pilot.press("escape")
        assert not pilot.app.query(FindLine)
        assert editor.has_focus
        assert editor.selected_text == "d"
        assert editor.text == CODE

    at(CODE, act)


def test_what_is_selected_is_looked_for_and_what_was_before_too() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        editor.selection = Selection((1, 0), (1, 3))
        await pilot.press("ctrl+f")
        line = pilot.app.query_one(FindLine)
        assert line.text == "sec"
        editor.selection = Selection((0, 0), (0, 2))
        editor.focus()
        await pilot.press("ctrl+f")
        assert line.text == "fi"
        await pilot.press("i")
        assert line.text == "i"
        editor.focus()
        await pilot.press("escape")
        assert not pilot.app.query(FindLine)
        editor.select_all()
        await pilot.press("ctrl+f")
        assert pilot.app.query_one(FindLine).text == "i"

    at(CODE, act)
