"""The verdict pane: what the last run showed, below the code."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.events import Click
from textual.message import Message
from textual.widgets import Static

from trainer.domain.attempt.verdict import Verdict
from trainer.tui.attempt.verdict_text import fault_line, progress_text, verdict_text


class VerdictPane(VerticalScroll):
    """Shows a verdict; posts ``Wanted`` when the learner asks for the line that it points at."""

    BINDINGS = [Binding("enter", "want", "to the line", show=False)]

    class Wanted(Message):
        """The learner wants to see a line of the code, counted from 1."""

        def __init__(self, line: int) -> None:
            self.line = line
            super().__init__()

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._verdict: Verdict | None = None

    def compose(self) -> ComposeResult:
        """Lay out the one text that the pane holds."""
        yield Static("", markup=False)

    def on_mount(self) -> None:
        """Wait for the first run."""
        self.display = False

    def show(self, verdict: Verdict | None) -> None:
        """Show this verdict, or nothing."""
        self._verdict = verdict
        self.display = verdict is not None
        if verdict is not None:
            self.query_one(Static).update(verdict_text(verdict))
            self.scroll_home(animate=False)

    def show_progress(self, done: int, total: int) -> None:
        """Show that the code runs, and how many cases of how many are done."""
        self.display = True
        self.query_one(Static).update(progress_text(done, total))

    def action_want(self) -> None:
        """Ask for the line that the verdict points at."""
        line = fault_line(self._verdict) if self._verdict else None
        if line is not None:
            self.post_message(self.Wanted(line))

    def on_click(self, _: Click) -> None:
        """Take a click for the same wish."""
        self.action_want()
