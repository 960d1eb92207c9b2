"""What the screen of a session rests on: its editor, and a draft that is always as typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trainer.domain.attempt.attempt import LONGEST_CODE
from trainer.domain.errors import TrainerError
from trainer.tui.attempt.code_editor import CodeEditor
from trainer.tui.base_screen import TrainerScreen

if TYPE_CHECKING:
    from datetime import datetime

    from trainer.services.services import Services
    from trainer.services.session import Session


_REMARK_SECONDS = 8.0


class SittingScreen(TrainerScreen):
    """Holds a session and its editor; ``draw`` shows how the session stands.

    ``remark`` is what the line below the code says for a while, over neither code nor verdict.
    ``unsaved_since`` is when the draft could not be saved first, if it cannot be saved at present.
    """

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__(services)
        self.session = session
        self.editor = CodeEditor(session.attempt.code)
        self.unsaved_since: datetime | None = None
        self.remark = ""
        self._leaving = False
        self._attempt_id = session.attempt.id

    @property
    def saved(self) -> bool:
        """Whether the draft could be saved when that was tried last."""
        return self.unsaved_since is None

    @property
    def warning(self) -> str:
        """One calm line while the draft cannot be saved, empty while it can."""
        if self.unsaved_since is None:
            return ""
        since = self.unsaved_since.astimezone(self.services.clock.calendar.zone)
        return f"Not saved since {since:%H:%M}. Go on: it stays here, and saving is tried again."

    def may_leave(self) -> bool:
        """Save; where that fails, the program may be left at the second press only."""
        if self.keep() or self._leaving:
            return True
        self._leaving = True
        self.say("Your code is not saved and would be lost; once more leaves without it.", "error")
        return False

    def draw(self) -> None:
        """Show how the session stands; called after everything that may have changed it."""

    def note(self, sentence: str) -> None:
        """Say a sentence in the line below the code for a while."""
        self.remark = sentence
        self.set_timer(_REMARK_SECONDS, lambda: self._forget(sentence))
        self.draw()

    def keep(self) -> bool:
        """Save the draft and tell whether it is saved; the first failure in a row is said."""
        try:
            self.save_draft()
        except TrainerError as error:
            if self.saved:
                self.say(str(error), "error")
                self.unsaved_since = self.services.clock.now()
            return False
        self._notice_the_disk()
        self._notice_company()
        return True

    def save_draft(self) -> None:
        """Save the code as it stands in the editor; raise ``TrainerError`` if that fails."""
        self.session.type(self.editor.text)
        self.session.save()

    def on_text_area_changed(self) -> None:
        """Take what was typed."""
        self.session.type(self.editor.text)

    def on_key(self) -> None:
        """Note that the learner is at work."""
        if not self.session.attempt.paused:
            self.session.touch()

    def on_code_editor_refused(self, message: CodeEditor.Refused) -> None:
        """Say why a paste was not taken."""
        self.say(
            f"That is {message.length:,} characters; code is at most {LONGEST_CODE:,}. "
            "Nothing was changed.",
            "warning",
        )

    def _notice_the_disk(self) -> None:
        if not self.saved:
            self.unsaved_since = None
            self._leaving = False
            self.note("Saved again: all that you typed is there.")

    def _notice_company(self) -> None:
        if self._attempt_id != self.session.attempt.id:
            self._attempt_id = self.session.attempt.id
            self.note("Another trainer is at work on this attempt: yours goes on as its own.")

    def _forget(self, sentence: str) -> None:
        if self.remark == sentence:
            self.remark = ""
            self.draw()
