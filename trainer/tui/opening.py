"""Opening the log after the first paint, and another one in its place when that is wanted."""

from __future__ import annotations

import gc
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from textual import work
from textual.timer import Timer
from textual.worker import get_current_worker

from trainer.domain.errors import DamagedError, TrainerError
from trainer.domain.wording.reading_words import reading_line
from trainer.tui.clipboard import CopyingApp
from trainer.tui.messages import Damaged, Replace
from trainer.tui.places import fetch_screens
from trainer.tui.today.today_screen import TodayScreen

if TYPE_CHECKING:
    import subprocess

    from textual.notifications import SeverityLevel

    from trainer.services.care.recovery import Recovery
    from trainer.services.first_look import FirstLook
    from trainer.services.services import Services

_BACKUP_AFTER_SECONDS = 2.0
_BACKUP_EVERY_SECONDS = 30 * 60.0
_LOOK_EVERY_SECONDS = 1.0

_PAINT_SECONDS = 0.5
"""So long opening waits at most for the kept plan to be painted."""


class OpeningApp(CopyingApp):
    """Calls ``open_services`` on a thread after the first paint, and backs up apart from itself.

    Where the database is damaged, ``open_recovery`` gives the ways back; without it there are none.
    ``first_look`` gives the plan that is kept for today, which is shown before the rest is open.
    """

    def __init__(
        self,
        open_services: Callable[[], Services],
        open_recovery: Callable[[], Recovery] | None = None,
        first_look: Callable[[], FirstLook | None] | None = None,
        ansi_color: bool | None = None,
    ) -> None:
        super().__init__(ansi_color)
        self._open_services = open_services
        self._open_recovery = open_recovery
        self._first_look = first_look
        self._backup: tuple[subprocess.Popen[bytes], Timer] | None = None
        self.today = TodayScreen()
        self.services: Services | None = None

    def opened(self, services: Services) -> None:
        """Show what was opened."""
        self.today.opened(services)

    def begin_opening(self) -> None:
        """Open the services as soon as the first picture stands."""
        self.call_after_refresh(self._open)
        if not self.is_headless:
            self.set_interval(_BACKUP_EVERY_SECONDS, self._back_up)

    def on_unmount(self) -> None:
        """End what still runs and close the database."""
        if self.services is not None:
            self.services.close()

    def on_damaged(self, message: Damaged) -> None:
        """Offer the ways back; while something else is under way, only say what is wrong."""
        if len(self.screen_stack) == 1 and self.services is not None:
            self._recover(message.sentence, self.services.recovery)
        else:
            self.notify(message.sentence, severity="error")

    def on_replace(self, message: Replace) -> None:
        """Close the log, put another in its place, open that, and say what changed."""
        services, self.services = self.services, None
        while len(self.screen_stack) > 1:
            self.pop_screen()
        self.today.closed()
        self._replace(message, services)

    @work(thread=True)
    def _open(self) -> None:
        self._show_kept_plan()
        self._open_or_recover()

    def _show_kept_plan(self) -> None:
        """Show the plan that is kept for today, and let it be painted before anything is loaded."""
        look = self._first_look() if self._first_look else None
        if look is None or get_current_worker().is_cancelled:
            return
        painted = Event()
        self.call_from_thread(self.today.foresee, look)
        self.call_from_thread(self.today.call_after_refresh, painted.set)
        painted.wait(_PAINT_SECONDS)

    @work(thread=True)
    def _replace(self, message: Replace, services: Services | None) -> None:
        try:
            if services is not None:
                services.close()
            recovery = services.recovery if services else self._ways_back()
            self._tell(" ".join(message.way(recovery).sentences) if recovery else "")
        except TrainerError as error:
            self._tell(str(error), "error")
        self._open_or_recover()

    def _open_or_recover(self) -> None:
        """Open the log on this thread; where it is damaged, offer the ways back."""
        try:
            services = self._open_services()
            services.library.tell_reading(self._tell_reading)
            services.library.catalogue  # noqa: B018 - read on this thread, kept for all
            services.library.tell_reading(None)
        except TrainerError as error:
            self.call_from_thread(self.today.cannot_open, str(error))
            ways = self._ways_back() if isinstance(error, DamagedError) else None
            if ways is not None:
                self.call_from_thread(self._recover, str(error), ways)
            return
        if get_current_worker().is_cancelled:
            services.close()
        else:
            self.call_from_thread(self._opened, services)
            fetch_screens()

    def _tell_reading(self, done: int, total: int) -> None:
        """Show how far reading the problems is."""
        if not get_current_worker().is_cancelled:
            self.call_from_thread(self.today.reading, reading_line(done, total))

    def _ways_back(self) -> Recovery | None:
        return self._open_recovery() if self._open_recovery else None

    def _opened(self, services: Services) -> None:
        self.services = services
        self.opened(services)
        if said := services.health.met():
            self.notify(said, severity="warning")
        _settle_memory()
        if not self.is_headless:
            self.set_timer(_BACKUP_AFTER_SECONDS, self._back_up)

    def _recover(self, sentence: str, recovery: Recovery) -> None:
        from trainer.tui.care.recovery_screen import RecoveryScreen

        self.push_screen(RecoveryScreen(recovery, sentence))

    def _back_up(self) -> None:
        """Begin a backup in a process of its own, unless one is under way."""
        if self.services is None or self._backup is not None:
            return
        process = self.services.recovery.begin_apart()
        if process is not None:
            self._backup = (process, self.set_interval(_LOOK_EVERY_SECONDS, self._look_after))

    def _look_after(self) -> None:
        """When the backup ended badly, find out why."""
        if self._backup is None or self._backup[0].poll() is None:
            return
        (process, timer), self._backup = self._backup, None
        timer.stop()
        if process.returncode and self.services is not None:
            self._examine(self.services.recovery)

    @work(thread=True)
    def _examine(self, recovery: Recovery) -> None:
        try:
            fault = recovery.fault()
        except TrainerError as error:
            self._tell(str(error), "error")
            return
        if fault is not None:
            self.post_message(Damaged(fault))
        else:
            self._tell(recovery.failure() or "", "warning")

    def _tell(self, sentence: str, severity: SeverityLevel = "information") -> None:
        """Show a sentence, if there is one, from another thread."""
        if sentence:
            self.call_from_thread(self.notify, sentence, severity=severity)


def _settle_memory() -> None:
    """Keep the collector away from what stays for good."""
    gc.collect()
    gc.freeze()
