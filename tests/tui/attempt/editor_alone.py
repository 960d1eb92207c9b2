"""The code editor by itself, without an attempt around it."""

import asyncio
from collections.abc import Awaitable, Callable

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.pilot import piloted
from trainer.tui.attempt.code_editor import CodeEditor
from trainer.tui.attempt.editing.line_editor import LineEditor
from trainer.tui.keys_in_order import KeysInOrder
from trainer.tui.widgets.stepwise_editor import StepwiseEditor

STARTER = "def f(x):\n    raise NotImplementedError\n"


CODE = "first = 1\nsecond = 2\nthird = 3"


Act = Callable[[Pilot[None], CodeEditor], Awaitable[None]]


class EditorAlone(KeysInOrder):
    """An editor with room for what it brings along, that takes down what it is told."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.editor = CodeEditor(code, starter=STARTER)
        self.told: list[object] = []

    def compose(self) -> ComposeResult:
        with Vertical():
            yield self.editor
            yield Input(id="below")

    def on_line_editor_remarked(self, message: LineEditor.Remarked) -> None:
        self.told.append(message.sentence)

    def on_stepwise_editor_locked(self, message: StepwiseEditor.Locked) -> None:
        self.told.append(type(message))

    def on_code_editor_refused(self, message: CodeEditor.Refused) -> None:
        self.told.append(type(message))


def at(code: str, act: Act) -> None:
    """Act in an editor with this code, the cursor at its start."""

    async def go() -> None:
        app = EditorAlone(code)
        async with piloted(app) as pilot:
            app.editor.focus()
            await act(pilot, app.editor)

    asyncio.run(go())


def told(pilot: Pilot[None]) -> list[object]:
    """Give what the editor told, and forget it."""
    app = pilot.app
    assert isinstance(app, EditorAlone)
    before, app.told = app.told, []
    return before
