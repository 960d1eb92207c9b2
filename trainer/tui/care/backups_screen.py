"""Backups: every one there is, making one now, and going back to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from trainer.domain.errors import TrainerError
from trainer.domain.wording.words import count
from trainer.services.history_filter import HistoryFilter
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.care.backup_list import BackupList
from trainer.tui.care.way import Way
from trainer.tui.commands import bindings
from trainer.tui.messages import Open, Place, Replace
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.domain.backup import Backup
    from trainer.services.services import Services

_NONE = "There is no backup yet. B makes one now; the program makes one soon after each start."


class BackupsScreen(TrainerScreen):
    """The backups, the latest first; enter goes back to one, and asks before."""

    CSS_PATH = "backups_screen.tcss"
    BINDINGS = bindings("back", "back_up", "merge", "export", "help", "undo")
    AUTO_FOCUS = "BackupList"
    purpose = (
        "A backup is made soon after each start, and every half hour, if something changed. All "
        "backups of two days are kept, then one a day, one a week and one a month. Going back to "
        "one makes a backup of the present state first, so this can be undone as well."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._asked: Backup | None = None

    def compose(self) -> ComposeResult:
        """Lay out the list and the question below it."""
        recovery = self.services.recovery
        yield TitleBar("Backups", str(recovery.folder))
        yield BackupList(recovery.moment, recovery.reviews_in_words)
        yield Static("", id="question")
        yield KeyLine()

    def show(self) -> None:
        """Ask for the backups and draw them."""
        backups = self.services.recovery.all()
        self.query_one(BackupList).show(backups)
        self._ask(None, "" if backups else _NONE)

    def on_long_list_moved(self) -> None:
        """Take the question back: it was about another backup."""
        self._ask(None)

    def on_long_list_opened(self) -> None:
        """Ask first, and go back when enter is pressed once more."""
        backup, recovery = self.query_one(BackupList).selected, self.services.recovery
        if backup is None:
            return
        if backup == self._asked:
            path = recovery.path(backup)
            self.post_message(Replace(lambda ways: ways.restore(path)))
            return
        with self.errors_said():
            now = count(self.services.history.lines(HistoryFilter()).count, "review")
            then = f"{recovery.moment(backup)} ({recovery.reviews_in_words(backup)})"
            self._ask(
                backup,
                f"Go back to {then}? It replaces the present log ({now}), its settings and "
                "drafts; those are backed up first. Enter again goes back; moving to another line "
                "cancels.",
            )

    def action_merge(self) -> None:
        """Ask for a log to merge."""
        self.post_message(Open(Place.TRANSFER, Way.MERGE))

    def action_export(self) -> None:
        """Ask for a file to export to."""
        self.post_message(Open(Place.TRANSFER, Way.EXPORT))

    def action_back_up(self) -> None:
        """Make a backup now."""
        self._ask(None, "Making a backup…")
        self._back_up()

    @work(thread=True, exclusive=True)
    def _back_up(self) -> None:
        try:
            self.services.recovery.back_up()
        except TrainerError as error:
            self.from_thread(self.say, str(error), "error")
        self.from_thread(self.show)

    def _ask(self, backup: Backup | None, question: str = "") -> None:
        self._asked = backup
        self.query_one("#question", Static).update(Content(question))
