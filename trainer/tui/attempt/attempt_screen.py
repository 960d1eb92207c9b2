"""The attempt: the statement, the editor, the clock, and what running the code showed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from textual.app import ComposeResult
from textual.containers import Container, Vertical
from textual.content import Content
from textual.widgets import Static

from trainer.domain.errors import TrainerError
from trainer.domain.problem.sheet import RUNGS
from trainer.tui.attempt.attempt_words import NO_CASES, facts, nudge, status_parts, text_of
from trainer.tui.attempt.outside import OutsideScreen
from trainer.tui.attempt.status import AttemptStatus
from trainer.tui.attempt.verdict import VerdictPane
from trainer.tui.attempt.verdict_text import fault_line
from trainer.tui.commands import COMMANDS, bindings
from trainer.tui.messages import Finish, ShowAnswer
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.statement import Statement

_SAVE_EVERY = 1.0
_GAP = "raise NotImplementedError"
_SURE = "ctrl+d once more gives this attempt up without a trace."


class AttemptScreen(OutsideScreen):
    """One session with one problem; all that happens in it is asked of the session."""

    CSS_PATH = "attempt_screen.tcss"
    BINDINGS = [
        *bindings("run", "hint", "answer", "external", "pause", "grade", "cancel_run", "back"),
        replace(COMMANDS["help"], keys="f1", key_display="f1").binding(),
        *bindings("watch", "zoom", "reveal", "fault_line", "discard"),
    ]
    AUTO_FOCUS = "CodeEditor"
    purpose = (
        "Try the problem. Stuck for a few minutes? Take a hint or look the answer up: it is the "
        "method, and the problem comes back. Your code is saved as you type. In the editor Tab "
        "is four spaces, shift+tab leaves it, ctrl+z undoes."
    )

    def compose(self) -> ComposeResult:
        """Lay out statement and editor side by side, or one above the other where it is narrow."""
        yield AttemptStatus()
        with Container(id="desk"):
            yield Statement(text_of(self.session), id="statement")
            with Vertical(id="work"):
                yield self.editor
                yield VerdictPane(id="verdict")
        yield Static("", id="nudge", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Go on where it was left, and start to save and to tick."""
        self.app.clear_notifications()
        self.query_one(AttemptStatus).heading = self.session.problem.title
        self.editor.begin(_GAP)
        with self.errors_said():
            self.go_on()
        self.set_interval(_SAVE_EVERY, self._tick)
        self.get_ready()
        self.draw()

    def on_unmount(self) -> None:
        """Leave no run behind, and nothing unsaved."""
        self.stop_run()
        with suppress(TrainerError):
            self.save_draft()

    def show(self) -> None:
        """Show what may have changed while another screen was in front."""
        if self.is_mounted:
            self.draw()
            self.editor.focus()

    def action_hint(self) -> None:
        """Take the next hint."""
        attempt = self.session.attempt
        if self.session.sheet is None:
            self.note(NO_CASES)
        elif attempt.solved:
            self.note("You solved it: the answer (f3) shows every hint.")
        elif attempt.rung == len(RUNGS):
            self.note("That was the last hint; f3 shows the answer.")
        else:
            with self.errors_said():
                self.session.take_hint()
            self.remove_class("-judged", "-editor-only")
        self.draw()

    def action_answer(self) -> None:
        """Look the answer up."""
        if self.session.sheet is None:
            self.note(NO_CASES)
            return
        self.keep()
        with self.errors_said():
            self.session.see_answer()
        self.post_message(ShowAnswer(self.session))

    def action_reveal(self) -> None:
        """Uncover level and lists."""
        with self.errors_said():
            self.session.reveal()
        self.draw()

    def action_pause(self) -> None:
        """Stop the clock, or let it run again."""
        with self.errors_said():
            self.session.toggle_pause()
        self.draw()

    def action_grade(self) -> None:
        """Finish: ask for the rating."""
        self.keep()
        self.stop_run()
        self.post_message(Finish(self.session))

    def action_back(self) -> None:
        """Leave; the attempt stays as a draft."""
        if self.keep():
            self.say("Kept: begin it again from Today to go on where you left it.")
            self.app.pop_screen()
        else:
            self.say("The draft cannot be saved, so the attempt stays open.", "error")

    def action_discard(self) -> None:
        """Give the attempt up at the second press."""
        if self.remark != _SURE:
            self.note(_SURE)
            return
        with self.errors_said():
            self.session.discard()
            self.say("Given up without a trace.")
            self.app.pop_screen()

    def action_zoom(self) -> None:
        """Give the editor the whole width, then the statement, then both their part."""
        if self.has_class("-statement-only"):
            self.remove_class("-statement-only", "-judged")
            self.editor.focus()
        elif self.has_class("-editor-only") or not self.query_one(Statement).is_on_screen:
            self.remove_class("-editor-only", "-judged")
            self.add_class("-statement-only")
            self.query_one(Statement).focus()
        else:
            self.add_class("-editor-only")

    def action_fault_line(self) -> None:
        """Go to the line that the verdict points at."""
        line = fault_line(self.session.verdict) if self.session.verdict else None
        if line is None:
            self.note("No line of your code is pointed at.")
        else:
            self.editor.go_to(line)

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Let escape stop a run while there is one, and go back otherwise."""
        if action in ("back", "cancel_run"):
            return (action == "cancel_run") == self.runs
        return True

    def on_verdict_pane_wanted(self, message: VerdictPane.Wanted) -> None:
        """Go to the line that was asked for."""
        self.editor.go_to(message.line)

    def _tick(self) -> None:
        self.keep()
        self.draw()

    def draw(self) -> None:
        """Show clock, hints and facts as they stand."""
        parts = status_parts(self.session, saved=self.saved, watched=self.watched)
        self.query_one(AttemptStatus).parts = parts
        statement = self.query_one(Statement)
        statement.show_facts(facts(self.session, self.services.library.catalogue))
        statement.show_hints(self.session.hints)
        line = self.warning or self.remark or nudge(self.session, self.watched)
        self.query_one("#nudge", Static).update(Content(line))
