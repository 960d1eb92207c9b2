"""The verdict pane: runs the code, and shows below it how far that is and what it showed."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.events import Click
from textual.message import Message
from textual.widgets import Static

from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import TrainerError
from trainer.tui.attempt.verdict_text import fault_line, progress_text, verdict_text

if TYPE_CHECKING:
    from trainer.services.code_run import CodeRun

_SHOW_PROGRESS_EVERY = 0.3


class VerdictPane(VerticalScroll):
    """Runs code on a thread, so that it can be watched and stopped; a new run stops the last one.

    Posts ``Ended`` when a run ended by itself, and ``Wanted`` when the learner asks for the line
    that the verdict points at.
    """

    BINDINGS = [Binding("enter", "want", "to the line", show=False)]

    class Wanted(Message):
        """The learner wants to see a line of the code, counted from 1."""

        def __init__(self, line: int) -> None:
            self.line = line
            super().__init__()

    class Ended(Message):
        """The run of this code, halted by ``halt``, ended: with a verdict or a sentence why not."""

        def __init__(
            self, halt: Event, code: str, verdict: Verdict | None, fault: str = ""
        ) -> None:
            self.halt = halt
            self.code = code
            self.verdict = verdict
            self.fault = fault
            super().__init__()

    def __init__(self, code_run: CodeRun | None, id: str | None = None) -> None:
        super().__init__(id=id)
        self._code_run = code_run
        self._verdict: Verdict | None = None
        self._halt: Event | None = None
        self._progress = (0, 0)

    @property
    def runs(self) -> bool:
        """Whether a run is under way."""
        return self._halt is not None

    def compose(self) -> ComposeResult:
        """Lay out the one text that the pane holds."""
        yield Static("", markup=False)

    def on_mount(self) -> None:
        """Prepare what a run needs while the learner reads, and wait for the first."""
        self.display = False
        self.set_interval(_SHOW_PROGRESS_EVERY, self._show_progress)
        if self._code_run is not None:
            self._prepare(self._code_run)

    def on_unmount(self) -> None:
        """Leave no run behind."""
        self._halt_run()

    def run(self, code: str) -> None:
        """Run the cases on this code; a run under way is stopped."""
        self._halt_run()
        if self._code_run is not None:
            self._halt, self._progress = Event(), (0, 0)
            self._run(self._code_run, code, self._halt)

    def stop(self) -> None:
        """Stop the run if there is one; it showed nothing, so the last verdict still stands."""
        if self.runs:
            self._halt_run()
            self.show(self._verdict)

    def show(self, verdict: Verdict | None) -> None:
        """Show this verdict, or nothing."""
        self._verdict = verdict
        self.display = verdict is not None
        if verdict is not None:
            self.query_one(Static).update(verdict_text(verdict))
            self.scroll_home(animate=False)

    def on_verdict_pane_ended(self, message: Ended) -> None:
        """Show what the present run showed, and pass it on; an earlier one is too late."""
        if message.halt is not self._halt:
            message.stop()
            return
        self._halt = None
        self.show(message.verdict or self._verdict)

    def want(self) -> bool:
        """Ask for the line that the verdict points at, and tell whether there is one."""
        line = fault_line(self._verdict) if self._verdict else None
        if line is not None:
            self.post_message(self.Wanted(line))
        return line is not None

    def action_want(self) -> None:
        """Ask for the line that the verdict points at."""
        self.want()

    def on_click(self, _: Click) -> None:
        """Take a click for the same wish."""
        self.want()

    @work(thread=True, exclusive=True, group="run")
    def _run(self, code_run: CodeRun, code: str, halt: Event) -> None:
        def progress(done: int, total: int) -> None:
            if halt is self._halt:
                self._progress = (done, total)

        try:
            verdict = code_run.run(code, halt, progress)
        except TrainerError as error:
            self.post_message(self.Ended(halt, code, None, str(error)))
        else:
            self.post_message(self.Ended(halt, code, verdict))

    @work(thread=True, group="prepare")
    def _prepare(self, code_run: CodeRun) -> None:
        code_run.prepare()

    def _halt_run(self) -> None:
        """Stop the run if there is one; what it would still say is not listened to."""
        if self._halt is not None:
            self._halt.set()
            self._halt = None

    def _show_progress(self) -> None:
        if self._halt is not None:
            self.display = True
            self.query_one(Static).update(progress_text(*self._progress))
