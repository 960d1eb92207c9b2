"""The reflexes of other editors: their keys do the same here, each in one step of undo."""

import pytest
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets.text_area import Selection

from tests.tui.attempt.editor_alone import CODE, STARTER, at, told
from tests.tui.pilot import at_once
from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.tui.attempt.code_editor import CodeEditor
from trainer.tui.attempt.editing.commands import EDITING
from trainer.tui.widgets.stepwise_editor import StepwiseEditor


@pytest.mark.parametrize(
    ("keys", "selected", "text", "then"),
    [
        (["ctrl+slash"], [(1, 2)], "first = 1\n# second = 2\nthird = 3", [(1, 4)]),
        (["ctrl+underscore"], [(1, 2)], "first = 1\n# second = 2\nthird = 3", [(1, 4)]),
        (["ctrl+slash"], [(0, 0), (2, 0)], "# first = 1\n# second = 2\nthird = 3",
         [(0, 0), (2, 0)]),
        (["alt+up"], [(1, 3)], "second = 2\nfirst = 1\nthird = 3", [(0, 3)]),
        (["ctrl+shift+up"], [(1, 3)], "second = 2\nfirst = 1\nthird = 3", [(0, 3)]),
        (["alt+down"], [(0, 1), (1, 2)], "third = 3\nfirst = 1\nsecond = 2", [(1, 1), (2, 2)]),
        (["ctrl+shift+down"], [(1, 2)], "first = 1\nthird = 3\nsecond = 2", [(2, 2)]),
        (["alt+shift+down"], [(2, 1)], CODE + "\nthird = 3", [(3, 1)]),
        (["ctrl+d"], [(2, 1)], CODE + "\nthird = 3", [(3, 1)]),
        (["alt+shift+up"], [(2, 1)], CODE + "\nthird = 3", [(2, 1)]),
        (["ctrl+k"], [(1, 4)], "first = 1\nthird = 3", [(1, 4)]),
        (["ctrl+shift+k"], [(0, 4), (2, 9)], "", [(0, 0)]),
        (["ctrl+k"], [(2, 4)], "first = 1\nsecond = 2", [(1, 4)]),
        (["tab"], [(0, 1), (1, 2)], "    first = 1\n    second = 2\nthird = 3", [(0, 5), (1, 6)]),
        (["tab"], [(1, 0), (1, 10)], "first = 1\n    second = 2\nthird = 3", [(1, 0), (1, 14)]),
        (["tab"], [(1, 0), (1, 6)], "first = 1\n     = 2\nthird = 3", [(1, 4)]),
        (["ctrl+x"], [(1, 4)], "first = 1\nthird = 3", [(1, 4)]),
    ],
)  # fmt: skip
def test_a_key_does_what_it_does_elsewhere_in_one_step(
    keys: list[str], selected: list[tuple[int, int]], text: str, then: list[tuple[int, int]]
) -> None:
    before, after = (Selection(it[0], it[-1]) for it in (selected, then))

    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        editor.selection = before
        await pilot.press(*keys)
        assert (editor.text, editor.selection) == (text, after)
        await pilot.press("ctrl+z")
        assert (editor.text, editor.selection) == (CODE, before)
        await pilot.press("ctrl+shift+z")
        assert (editor.text, editor.selection) == (text, after)

    at(CODE, act)


def test_what_is_typed_before_and_after_is_undone_apart() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        at_once(pilot, "a", "b", "tab", "shift+tab", "ctrl+slash", "c", "d")
        await pilot.pause()
        texts = [editor.text]
        while editor.text:
            await pilot.press("ctrl+z")
            texts.append(editor.text)
        assert texts == ["# ab  cd", "# ab  ", "ab  ", "ab", ""]

    at("", act)


def test_shift_tab_takes_a_step_from_the_line_and_never_leaves() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        editor.move_cursor((0, 8))
        await pilot.press("shift+tab")
        assert (editor.text, editor.cursor_location) == ("    x", (0, 5))
        await pilot.press("shift+tab", "shift+tab")
        assert editor.text == "x"
        assert editor.has_focus
        await pilot.press("ctrl+j")
        assert pilot.app.query_one("#below").has_focus

    at("      x", act)


def test_home_goes_to_the_text_first_and_ctrl_to_the_ends() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        places = []
        for key in ("end", "home", "home", "ctrl+end", "ctrl+home"):
            await pilot.press(key)
            places.append(editor.cursor_location)
        assert places == [(0, 9), (0, 4), (0, 0), (1, 1), (0, 0)]
        await pilot.press("ctrl+shift+end")
        assert editor.selected_text == editor.text
        await pilot.press("right", "ctrl+a", "delete")
        assert editor.text == ""

    at("    x = 1\ny", act)


def test_enter_between_brackets_is_undone_in_one_step() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        editor.move_cursor((0, 5))
        await pilot.press("enter")
        assert (editor.text, editor.cursor_location) == ("x = {\n    \n}", (1, 4))
        await pilot.press("ctrl+z")
        assert (editor.text, editor.cursor_location) == ("x = {}", (0, 5))

    at("x = {}", act)


def test_else_goes_to_its_if_as_its_colon_is_typed() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        at_once(pilot, *"if a:", "enter", *"b", "enter", *"else:", "enter", "c")
        await pilot.pause()
        assert editor.text == "if a:\n    b\nelse:\n    c"

    at("", act)


def test_a_closing_bracket_goes_to_its_opening_one() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        at_once(pilot, *"    f(", "enter", *"a,", "enter", *")", "enter", "b")
        await pilot.pause()
        assert editor.text == "    f(\n        a,\n    )\n    b"

    at("", act)


def test_a_line_is_copied_without_a_selection_and_pasted_above() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        editor.move_cursor((1, 3))
        await pilot.press("ctrl+c")
        assert pilot.app.clipboard == "second = 2\n"
        assert told(pilot) == ["Line copied. Ctrl+Q leaves the program."]
        await pilot.press("up", "ctrl+v")
        assert (editor.text, editor.cursor_location) == ("second = 2\n" + CODE, (1, 3))
        await pilot.press("ctrl+z")
        pilot.app.post_message(Paste("second = 2\r"))
        await pilot.pause()
        assert editor.text == "second = 2\n" + CODE
        await pilot.press("ctrl+x", "ctrl+x")
        assert pilot.app.clipboard == "second = 2\n"
        editor.selection = Selection((0, 0), (0, 5))
        await pilot.press("ctrl+v")
        assert editor.text == "second = 2\nd = 2\nthird = 3"

    at(CODE, act)


def test_the_starter_comes_back_and_goes_in_one_step() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        at_once(pilot, "a", "b")
        await pilot.press("shift+f4")
        assert editor.text == STARTER
        assert editor.selected_text == "raise NotImplementedError"
        assert told(pilot) == ["The code is as it began; Ctrl+Z brings yours back."]
        await pilot.press("f16")
        assert told(pilot) == []
        await pilot.press("ctrl+z")
        assert editor.text == "ab" + CODE

    at(CODE, act)


def test_without_a_starter_there_is_nothing_to_go_back_to() -> None:
    assert CodeEditor("x", starter=STARTER).check_action("reset", ())
    assert not CodeEditor("x").check_action("reset", ())
    assert CodeEditor("x").check_action("undo", ())


def test_a_watched_file_is_searched_and_copied_but_not_changed() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        editor.read_only = True
        keys = ("ctrl+slash", "alt+up", "ctrl+d", "ctrl+k", "ctrl+x", "shift+f4", "enter")
        await pilot.press(*keys)
        assert editor.text == CODE
        assert told(pilot) == [StepwiseEditor.Locked] * len(keys)
        await pilot.press("ctrl+c")
        assert pilot.app.clipboard == "first = 1\n"
        await pilot.press("ctrl+f", "t", "h", "escape")
        assert editor.selected_text == "th"

    at(CODE, act)


def test_code_grows_no_longer_than_it_may() -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        length = len(editor.text)
        await pilot.press("ctrl+a", "ctrl+d")
        assert len(editor.text) == length
        assert told(pilot) == [CodeEditor.Refused]
        editor.move_cursor((0, 0))
        await pilot.press("ctrl+slash")
        assert len(editor.text) == length + 2

    at("x" * (LONGEST_CODE // 2) + "\n" + "y" * (LONGEST_CODE // 2 - 10), act)


def test_each_command_is_there() -> None:
    for command in EDITING.values():
        action = command.action.split("(")[0]
        assert action == "app.focus_next" or hasattr(CodeEditor, f"action_{action}")


@pytest.mark.parametrize(
    ("above", "column"),
    [
        ("def f():\n    while x:\n        y = 1\n", 8),
        ("def f():\n    while x:\n", 8),
        ("def f():\n    while x:\n        break\n", 4),
        ("first = 1\n", 4),
        ("", 4),
    ],
)
def test_tab_in_an_empty_line_leads_to_where_the_code_goes_on(above: str, column: int) -> None:
    async def act(pilot: Pilot[None], editor: CodeEditor) -> None:
        editor.move_cursor((above.count("\n"), 0))
        await pilot.press("tab", "z")
        assert editor.text == above + " " * column + "z\nlast = 1"
        await pilot.press("backspace", "tab", "z")
        assert editor.text == above + " " * (column + 4) + "z\nlast = 1"

    at(above + "\nlast = 1", act)
