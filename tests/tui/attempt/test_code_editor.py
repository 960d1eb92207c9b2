"""The code editor: what Enter, Tab and Backspace mean in Python."""

import asyncio

import pytest
from textual.app import App, ComposeResult
from textual.events import Paste

from tests.tui.pilot import at_once, piloted
from trainer.tui.attempt.code_editor import CodeEditor

STARTER = "def f(x: int) -> int:\n    raise NotImplementedError\n"
WHOLE = "class Solution:\n    def f(self, x):\n        return x\n"


class _Desk(App[None]):
    def __init__(self, code: str) -> None:
        super().__init__()
        self.editor = CodeEditor(code, starter=STARTER)

    def compose(self) -> ComposeResult:
        yield self.editor


def typed(code: str, *keys: str, all_selected: bool = False) -> str:
    """Give the code after these keys at its end, or with all of it selected."""

    async def type_it() -> str:
        app = _Desk(code)
        async with piloted(app) as pilot:
            app.editor.focus()
            if all_selected:
                app.editor.select_all()
            else:
                app.editor.move_cursor(app.editor.document.end)
            await pilot.press(*keys)
            return app.editor.text

    return asyncio.run(type_it())


@pytest.mark.parametrize(
    ("code", "keys", "after"),
    [
        ("x = 1", ["enter"], "x = 1\n"),
        ("    x = 1", ["enter"], "    x = 1\n    "),
        ("if x:", ["enter"], "if x:\n    "),
        ("    for x in y:  # why", ["enter"], "    for x in y:  # why\n        "),
        ("    return x", ["enter"], "    return x\n"),
        ("", ["tab"], "    "),
        ("  ", ["tab"], "    "),
        ("        ", ["backspace"], "    "),
        ("      ", ["backspace"], "    "),
        ("x    ", ["backspace"], "x   "),
    ],
)
def test_keys_know_python(code: str, keys: list[str], after: str) -> None:
    assert typed(code, *keys) == after


@pytest.mark.parametrize("lines", [30, 200])
def test_undoing_what_needed_a_scrollbar_does_no_harm(lines: int) -> None:
    async def act() -> None:
        app = _Desk("x = 1")
        async with piloted(app, (60, 16)) as pilot:
            app.editor.focus()
            at_once(pilot, Paste("y = 2\n" * lines), "ctrl+end", "down")
            await pilot.pause()
            await pilot.press("ctrl+z")
            assert app.editor.text == "x = 1"
            await pilot.press("ctrl+y", "ctrl+a", "delete", "ctrl+z")
            assert app.editor.document.line_count == lines + 1

    asyncio.run(act())


@pytest.mark.parametrize("before", ["first = 1", Paste("x = 1\ny = 2\n")])
@pytest.mark.parametrize("back", [["ctrl+z"], ["ctrl+z", "ctrl+y", "ctrl+z"]])
def test_what_is_typed_after_an_undo_is_undone_alone(before: str | Paste, back: list[str]) -> None:
    async def act() -> None:
        app = _Desk("")
        async with piloted(app) as pilot:
            app.editor.focus()
            at_once(pilot, *(before if isinstance(before, str) else [before]))
            await pilot.press("home", "A")
            stood = app.editor.text.replace("A", "")
            await pilot.press(*back, "B", "C", "ctrl+z")
            assert app.editor.text == stood

    asyncio.run(act())


def test_tab_and_shift_tab_shift_the_selected_lines() -> None:
    assert typed("a\n\n  b", "tab", all_selected=True) == "    a\n\n      b"
    assert typed("    a\n  b", "shift+tab", all_selected=True) == "a\nb"


def test_the_first_key_fills_the_gap_of_the_starter() -> None:
    async def fill() -> str:
        app = _Desk("def f():\n    raise NotImplementedError\n")
        async with piloted(app) as pilot:
            app.editor.begin()
            app.editor.focus()
            await pilot.press("x")
            return app.editor.text

    assert asyncio.run(fill()) == "def f():\n    x\n"


def test_long_code_is_shown_without_colours_and_stays_where_it_is() -> None:
    async def grow() -> None:
        app = _Desk("x = 1\n" * 399)
        async with piloted(app) as pilot:
            app.editor.move_cursor((200, 0))
            languages = [app.editor.language]
            app.editor.insert("\n\n\n")
            await pilot.pause()
            assert [*languages, app.editor.language] == ["python", None]
            assert app.editor.cursor_location == (203, 0)

    asyncio.run(grow())


def pasted(text: str, before: str = STARTER, *keys: str) -> str:
    """Give the code after a paste into the gap of a starter, and these keys."""

    async def paste_it() -> str:
        app = _Desk(STARTER)
        async with piloted(app) as pilot:
            app.editor.text = before
            app.editor.focus()
            app.editor.begin()
            app.post_message(Paste(text))
            await pilot.pause()
            await pilot.press(*keys)
            return app.editor.text

    return asyncio.run(paste_it())


@pytest.mark.parametrize(
    "text",
    [
        WHOLE,
        WHOLE.removesuffix("\n"),
        "\ufeff" + WHOLE,
        WHOLE.replace("\n", "\r\n"),
        "".join(f"      {line}" for line in WHOLE.splitlines(keepends=True)),
    ],
)
def test_a_whole_program_takes_the_place_of_the_untouched_starter(text: str) -> None:
    assert pasted(text) == WHOLE


def test_one_undo_brings_the_starter_back() -> None:
    assert pasted(WHOLE, STARTER, "ctrl+z") == STARTER


@pytest.mark.parametrize("text", ["return x + 1", "x", "import os", "def f(x:", "7\u0000"])
def test_a_fragment_is_inserted_as_ever(text: str) -> None:
    shown = text.replace("\0", "\ufffd")
    assert pasted(text) == STARTER.replace("raise NotImplementedError", shown)


def test_a_fragment_loses_the_mark_that_a_file_began_with() -> None:
    assert pasted("\ufeffreturn x") == "def f(x: int) -> int:\n    return x\n"


def test_a_whole_program_is_inserted_where_something_was_typed() -> None:
    assert pasted(WHOLE, "x = 1\n") == "x = 1\n" + WHOLE


def test_what_was_copied_here_takes_the_same_place() -> None:
    async def act() -> None:
        app = _Desk(STARTER)
        async with piloted(app) as pilot:
            app.editor.focus()
            app.copy_to_clipboard(WHOLE)
            await pilot.press("ctrl+v")
            assert app.editor.text == WHOLE

    asyncio.run(act())
