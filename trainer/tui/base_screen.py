"""What every screen of the program shares."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from textual.message import Message
from textual.screen import Screen

from trainer.domain.errors import DamagedError, TrainerError
from trainer.tui.messages import (
    Asked,
    Damaged,
    Open,
    Place,
    SettingsChanged,
    ShowKeys,
    Statistic,
    SyncNow,
)
from trainer.tui.saying import QUESTION
from trainer.tui.widgets.message_line import MessageLine

if TYPE_CHECKING:
    from textual.notifications import SeverityLevel

    from trainer.domain.stats.term import Term
    from trainer.services.services import Services
    from trainer.tui.shown import Shown

_PATIENCE = timedelta(seconds=10)
"""So long a key that asks for a second press waits for it."""


class TrainerScreen(Screen[None]):
    """A screen with the services at hand and the actions that mean the same everywhere.

    ``purpose`` is what the help says of the screen. ``show`` is called when the screen appears and
    whenever it is come back to: it asks the services and redraws.
    """

    purpose: str = ""

    def __init__(self, services: Services | None = None) -> None:
        super().__init__()
        self._services = services
        self._announced: tuple[object, datetime] | None = None

    def on_mount(self) -> None:
        """Know from the first picture on how wide it is, and have a line for what is said.

        Textual says how wide it is only after that; some screens have a line of their own.
        """
        breakpoints = self.HORIZONTAL_BREAKPOINTS or self.app.HORIZONTAL_BREAKPOINTS or []
        fitting = self._get_breakpoint_classes(self.app.size.width, breakpoints)
        self.update_classes({name: name in fitting for _, name in breakpoints}, animate=False)
        if not self.query(MessageLine):
            self.mount(MessageLine())

    @property
    def terms(self) -> tuple[Term, ...]:
        """The numbers that the screen shows, for the help to explain."""
        return ()

    @property
    def services(self) -> Services:
        """The use cases."""
        assert self._services is not None, "the app hands the services over before they are used"
        return self._services

    def show(self) -> None:
        """Ask the services for what the screen shows, and draw it."""

    def on_screen_resume(self) -> None:
        """Draw what may have changed while another screen was in front."""
        if self._services is not None:
            with self.errors_said():
                self._services.preferences.reload()
                self._services.library.look_again()
                self.show()

    def day_turned(self) -> None:
        """Show the new study day; what stands in fields stays.

        A screen that is not laid out yet shows it once it is.
        """
        if self._services is not None and self.is_mounted:
            with self.errors_said():
                self.show()

    def still_leads_there(
        self, shown: Shown[Any], say: Callable[[str], None] | None = None
    ) -> bool:
        """Tell whether saving leads where the screen shows; else show that anew, and say so.

        ``say`` is for where a sentence over the screen would hide it. Raise ``TrainerError`` where
        it cannot be told.
        """
        changed = shown.what_changed()
        if changed:
            self.show()
            (say or self.say)(changed)
        return not changed

    def may_leave(self) -> bool:
        """Tell whether the program may be left with this screen open."""
        return True

    @contextmanager
    def errors_said(self) -> Iterator[None]:
        """Show a ``TrainerError`` as a sentence instead of failing; what was typed stays."""
        try:
            yield
        except DamagedError as error:
            self.post_message(Damaged(str(error)))
        except TrainerError as error:
            self.say(str(error), "error")

    def say(self, sentence: str, severity: SeverityLevel = "information") -> None:
        """Say a sentence at the bottom of the screen for a while."""
        self.app.notify(sentence, severity=severity)

    def from_thread(self, act: Callable[..., None], *given: object) -> None:
        """Act on what a thread found, unless the screen was left while it was at work."""

        def act_here() -> None:
            if self in self.app.screen_stack:
                act(*given)

        self.app.call_from_thread(act_here)

    def post_message(self, message: Message) -> bool:
        """Post a message; what this screen asks for says that it does."""
        if isinstance(message, Asked):
            message.asker = self
        return super().post_message(message)

    def leave(self) -> None:
        """Go back to where the learner came from; what was left already, or is behind, stays."""
        if self.app.screen is self:
            self.app.pop_screen()

    def action_back(self) -> None:
        """Go back to where the learner came from."""
        self.leave()

    def action_help(self) -> None:
        """Show the keys of this screen."""
        self.post_message(ShowKeys())

    def action_undo(self) -> None:
        """Say what was done last and would be taken back; take it back at the second press."""
        with self.errors_said():
            ahead = self.services.undoing.next_undo()
            if ahead is None or self.pressed_twice(ahead, f"u again {ahead}"):
                self._follow(self.services.undoing.undo(), "There is nothing to undo.")

    def pressed_twice(self, what: object, sentence: str) -> bool:
        """Say what a second press does; tell whether this is it, for the same thing and soon.

        The sentence gives way to the next one, so that what was only asked is not taken for done.
        """
        asked, now = self._announced, self.services.clock.now()
        self._announced = None
        self.app.clear_notifications()
        if asked and asked[0] == what and now - asked[1] < _PATIENCE:
            return True
        self._announced = (what, now)
        self.app.notify(sentence, title=QUESTION, timeout=_PATIENCE.total_seconds())
        return False

    def action_redo(self) -> None:
        """Bring back what was undone last and say what it was."""
        with self.errors_said():
            self._follow(self.services.undoing.redo(), "There is nothing to redo.")

    def _follow(self, done: str | None, otherwise: str) -> None:
        self.say(done or otherwise)
        if done:
            self.post_message(SettingsChanged())
            self.show()

    def action_sync(self) -> None:
        """Sync with other machines."""
        self.post_message(SyncNow())

    def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit()

    def action_log(self) -> None:
        """Go and log a problem."""
        self.post_message(Open(Place.LOG))

    def action_coverage(self) -> None:
        """Go to the coverage."""
        self.post_message(Open(Place.COVERAGE))

    def action_library(self) -> None:
        """Go and look through all problems."""
        self.post_message(Open(Place.LIBRARY))

    def action_statistics(self) -> None:
        """Go to the statistics, beginning with what was recalled."""
        self.post_message(Open(Statistic.RETENTION))

    def action_history(self) -> None:
        """Go and look through every review."""
        self.post_message(Open(Place.HISTORY))

    def action_backups(self) -> None:
        """Go to the backups."""
        self.post_message(Open(Place.BACKUPS))

    def action_doctor(self) -> None:
        """Go and look whether everything is in order."""
        self.post_message(Open(Place.DOCTOR))

    def action_import_past(self) -> None:
        """Go and import what was solved elsewhere."""
        self.post_message(Open(Place.IMPORT))

    def action_settings(self) -> None:
        """Go to the settings."""
        self.post_message(Open(Place.SETTINGS))
