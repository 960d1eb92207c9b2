"""Keeping in step with other machines: at the start, at the end, and when asked to."""

from __future__ import annotations

from threading import Thread
from typing import TYPE_CHECKING

from textual import work

from trainer.domain.errors import TrainerError
from trainer.tui.messages import SettingsChanged, SyncNow
from trainer.tui.opening import OpeningApp

if TYPE_CHECKING:
    from trainer.services.services import Services
    from trainer.services.sync.sync import Synced

_EXIT_SECONDS = 3.0
"""Leaving waits so long for the last sync; what it does not reach the next one does."""


class SyncingApp(OpeningApp):
    """Syncs with the folder that the settings name, on a thread; nothing ever waits for it long."""

    def opened(self, services: Services) -> None:
        """Show what was opened, then see what other machines wrote."""
        super().opened(services)
        if services.preferences.current.sync_folder:
            self._sync(services, asked=False)

    def on_sync_now(self, _: SyncNow) -> None:
        """Sync because the learner says so, and say what came of it."""
        if self.services is not None:
            self._sync(self.services, asked=True)

    def on_unmount(self) -> None:
        """Send what was done here, as far as that takes no longer than a moment."""
        if self.services is not None and self.services.preferences.current.sync_folder:
            last = Thread(target=_sync_quietly, args=(self.services,), daemon=True)
            last.start()
            last.join(_EXIT_SECONDS)

    @work(thread=True, group="sync")
    def _sync(self, services: Services, asked: bool) -> None:
        try:
            synced = services.sync.sync()
        except TrainerError as error:
            said = f"Not synced: {error}"
            self.call_from_thread(self.notify, said, severity="warning")
        else:
            self.call_from_thread(self._synced, synced, asked)

    def _synced(self, synced: Synced, asked: bool) -> None:
        """Say what came, and show it where today is in front."""
        if asked or synced.came or synced.news:
            self.notify(synced.in_words())
        for fault in synced.faults[:1] if asked else ():
            self.notify(fault, severity="warning")
        if synced.came:
            self.post_message(SettingsChanged())
            if self.screen is self.today:
                self.today.show()


def _sync_quietly(services: Services) -> None:
    """Sync without a word; there is nobody left to read it, and the next start says what is wrong.

    A lost folder or a full disk costs nothing: all is in the log.
    """
    try:
        services.sync.sync()
    except TrainerError:
        return
