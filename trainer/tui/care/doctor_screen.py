"""Doctor: whether everything is in order here, look by look, and putting right what can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.worker import get_current_worker

from trainer.domain.errors import DamagedError, TrainerError
from trainer.domain.text import clean
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.messages import Replace
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.care.health_check import HealthCheck
    from trainer.services.services import Services


class DoctorScreen(TrainerScreen):
    """What each look shows as it is made; repairing looks again."""

    CSS_PATH = "doctor_screen.tcss"
    BINDINGS = bindings("back", "repair", "help")
    purpose = (
        "Checks everything the program depends on; checking changes nothing. Repairing makes a "
        "backup first, then rebuilds what follows from the log; nothing you wrote is deleted."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._lines: list[Content] = []

    def compose(self) -> ComposeResult:
        """Lay out the looks."""
        yield TitleBar("Doctor", "! repairs")
        with VerticalScroll():
            yield Static("", id="looks")
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin to look."""
        self._look(repairing=False)

    def action_repair(self) -> None:
        """Put right what can be, and look again."""
        self._look(repairing=True)

    @work(thread=True, exclusive=True)
    def _look(self, *, repairing: bool) -> None:
        worker, tell = get_current_worker(), self.from_thread
        tell(self._begin)
        try:
            if repairing:
                for sentence in self.services.repair.run():
                    tell(self._add, Content.assemble((" done   ", "bold"), clean(sentence)))
            for check in self.services.health.checks():
                if worker.is_cancelled:
                    return
                tell(self._add, _shown(check))
        except TrainerError as error:
            if repairing and isinstance(error, DamagedError):
                self.post_message(Replace(lambda recovery: recovery.salvage()))
            tell(self.say, str(error), "error")

    def _begin(self) -> None:
        self._lines = []

    def _add(self, line: Content) -> None:
        self._lines.append(line)
        self.query_one("#looks", Static).update(Content("\n").join(self._lines))


def _shown(check: HealthCheck) -> Content:
    mark = (" ✓ ", "bold $success") if check.well else (" ✗ ", "bold $error")
    return Content.assemble(mark, (f"{check.title}  ", "bold"), clean(" ".join(check.sentences)))
