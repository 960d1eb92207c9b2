"""The desk of an attempt: statement, code and verdict, and how they share the room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Container, Vertical

from trainer.tui.attempt.attempt_words import LOCKED, too_long
from trainer.tui.widgets.statement import Statement

if TYPE_CHECKING:
    from trainer.tui.attempt.calm_line import CalmLine
    from trainer.tui.attempt.code_editor import CodeEditor
    from trainer.tui.attempt.own_input import OwnInput
    from trainer.tui.attempt.verdict import VerdictPane


class AttemptDesk(Container):
    """Statement beside code, verdict and input, or above them where it is narrow.

    What is to be known of the editor is said in ``line``, which stands below the desk.
    """

    def __init__(
        self,
        statement: str,
        editor: CodeEditor,
        verdict: VerdictPane,
        own_input: OwnInput,
        line: CalmLine,
    ) -> None:
        super().__init__(id="desk")
        self._text = statement
        self._editor = editor
        self._verdict = verdict
        self._own_input = own_input
        self._line = line

    def compose(self) -> ComposeResult:
        """Lay out the two sides."""
        yield Statement(self._text, id="statement")
        with Vertical(id="work"):
            yield self._editor
            yield self._verdict
            yield self._own_input

    def on_verdict_pane_wanted(self, message: VerdictPane.Wanted) -> None:
        """Go to the place in the code that was asked for."""
        self._editor.go_to(message.line, message.column)

    def on_code_editor_refused(self, message: CodeEditor.Refused) -> None:
        """Say why a paste was not taken."""
        self.notify(too_long(message.length), severity="warning", markup=False)

    def on_stepwise_editor_locked(self) -> None:
        """Say how to type here again while the file is watched."""
        self._line.note(LOCKED)

    def show(self, facts: str, hints: Sequence[tuple[str, str]]) -> None:
        """Show the facts and the hints taken, each with its name and text."""
        statement = self.query_one(Statement)
        statement.show_facts(facts)
        statement.show_hints(tuple(hints))

    def ask_for_input(self) -> None:
        """Let an input of the learner's own be typed, which stands there as it was left."""
        self.remove_class("-statement-only")
        self._own_input.ask()

    def put_input_away(self) -> bool:
        """Go from the line of the input back to the code, and tell whether one was there."""
        was_there = self._own_input.put_away()
        if was_there:
            self._editor.focus()
        return was_there

    def make_room_for_verdict(self) -> None:
        """Let the statement give way to what a run showed, where there is little room."""
        self.add_class("-judged")

    def make_room_for_statement(self) -> None:
        """Bring the statement back, as a hint stands below it."""
        self.remove_class("-judged", "-editor-only")

    def zoom(self) -> None:
        """Give the editor the whole width, then the statement, then both their part."""
        statement = self.query_one(Statement)
        if self.has_class("-statement-only"):
            self.remove_class("-statement-only", "-judged")
            self._editor.focus()
        elif self.has_class("-editor-only") or not statement.is_on_screen:
            self.remove_class("-editor-only", "-judged")
            self.add_class("-statement-only")
            statement.focus()
        else:
            self.add_class("-editor-only")
