"""The code of a session in the learner's own editor: handed over, taken back, or followed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual.timer import Timer

from trainer.services.editor import editor_words
from trainer.tui.attempt.external_editor import edit_outside
from trainer.tui.attempt.running import RunningScreen

if TYPE_CHECKING:
    from trainer.services.services import Services
    from trainer.services.session import Session

_LOOK_EVERY = 0.5


class OutsideScreen(RunningScreen):
    """Hands the code to other programs as a file, and runs what comes back."""

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__(services, session)
        self._watching: Timer | None = None
        self._seen = session.file.stamp()

    @property
    def watched(self) -> Path | None:
        """The file that is followed, if one is."""
        return self.session.file.path if self._watching else None

    def action_external(self) -> None:
        """Open the code in the learner's own editor; the cases run on return."""
        self.keep()
        command = editor_words(self.services.preferences.current.editor)
        with self.errors_said():
            self.session.file.write(self.editor.text)
            edit_outside(self.app.suspend, command, self.session.file.path)
            self._take_file()

    def action_watch(self) -> None:
        """Follow the work file and run whenever it is saved, or stop doing so."""
        if self._watching is not None:
            self._watching.stop()
            self._watching = None
        else:
            with self.errors_said():
                self.session.file.write(self.editor.text)
                self._seen = self.session.file.stamp()
                self._watching = self.set_interval(_LOOK_EVERY, self._look_at_file)
        self.editor.read_only = self._watching is not None
        self.draw()

    def go_on(self) -> None:
        """Take what another editor saved after a resumed draft, or say that a draft is resumed."""
        newer = self.session.newer_file()
        if newer is not None:
            self.editor.take(newer)
            self.note("Your file was newer than the draft, so it is here; ctrl+z takes it back.")
        elif self.session.resumed:
            self.note("Resumed where you left it.")

    def _look_at_file(self) -> None:
        stamp = self.session.file.stamp()
        if stamp is not None and stamp != self._seen:
            self._seen = stamp
            with self.errors_said():
                self._take_file()

    def _take_file(self) -> None:
        self.editor.take(self.session.take_file())
        self._seen = self.session.file.stamp()
        if self.session.sheet is not None:
            self.action_run()
