"""Running the code of a session on a thread, so that it can be watched and stopped."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message

from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import TrainerError
from trainer.tui.attempt.attempt_words import NO_CASES
from trainer.tui.attempt.sitting import SittingScreen
from trainer.tui.attempt.verdict import VerdictPane
from trainer.tui.messages import AskTrust

if TYPE_CHECKING:
    from trainer.services.services import Services
    from trainer.services.session import Session

_SHOW_PROGRESS_EVERY = 0.3


class RunningScreen(SittingScreen):
    """Runs the cases and shows the verdict; a new run stops the one before."""

    class RunEnded(Message):
        """The run that ``halt`` belongs to ended: with a verdict, or a sentence why not."""

        def __init__(self, halt: Event, verdict: Verdict | None, fault: str = "") -> None:
            self.halt = halt
            self.verdict = verdict
            self.fault = fault
            super().__init__()

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__(services, session)
        self._halt: Event | None = None
        self._progress = (0, 0)
        self._asked = False

    @property
    def runs(self) -> bool:
        """Whether a run is under way."""
        return self._halt is not None

    def get_ready(self) -> None:
        """Prepare what a run needs while the learner reads."""
        self.set_interval(_SHOW_PROGRESS_EVERY, self._show_progress)
        if self.session.sheet is not None:
            self._prepare()

    def action_run(self) -> None:
        """Run the cases on the code as it stands; a run under way is stopped."""
        if self.session.sheet is None:
            self.note(NO_CASES)
            return
        self.keep()
        self.stop_run()
        if self.session.untrusted is not None:
            self._asked = True
            self.post_message(AskTrust(self.session))
            return
        self.app.clear_notifications()
        self._halt = Event()
        self._progress = (0, 0)
        self._run(self.editor.text, self._halt)
        self.refresh_bindings()

    def on_screen_resume(self) -> None:
        """Run what waited for an answer, if the answer was yes."""
        if self._asked:
            self._asked = False
            if self.session.untrusted is None:
                self.action_run()

    def action_cancel_run(self) -> None:
        """Stop the run; it showed nothing."""
        self.stop_run()
        self.query_one(VerdictPane).show(self.session.verdict)
        self.refresh_bindings()

    def stop_run(self) -> None:
        """Stop the run if there is one; what it would still say is not listened to."""
        if self._halt is not None:
            self._halt.set()
            self._halt = None

    def on_running_screen_run_ended(self, message: RunEnded) -> None:
        """Take the verdict of the present run; an earlier one is too late."""
        if message.halt is not self._halt:
            return
        self._halt = None
        self.refresh_bindings()
        if message.verdict is None:
            self.say(message.fault, "error")
        else:
            with self.errors_said():
                self.session.take_verdict(message.verdict)
            self.add_class("-judged")
        self.query_one(VerdictPane).show(self.session.verdict)
        self.draw()

    @work(thread=True, exclusive=True, group="run")
    def _run(self, code: str, halt: Event) -> None:
        def progress(done: int, total: int) -> None:
            if halt is self._halt:
                self._progress = (done, total)

        try:
            verdict = self.session.run(code, halt, progress)
        except TrainerError as error:
            self.post_message(self.RunEnded(halt, None, str(error)))
        else:
            self.post_message(self.RunEnded(halt, verdict))

    @work(thread=True, group="prepare")
    def _prepare(self) -> None:
        self.session.prepare()

    def _show_progress(self) -> None:
        if self._halt is not None:
            self.query_one(VerdictPane).show_progress(*self._progress)
