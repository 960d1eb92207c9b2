"""Asking for a path: the log to merge, or the file to export to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from trainer.domain.errors import TrainerError
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.care.way import Way
from trainer.tui.commands import bindings
from trainer.tui.widgets.text_line import TextLine

if TYPE_CHECKING:
    from trainer.services.services import Services


class TransferScreen(TrainerScreen, ModalScreen[None]):
    """Takes a path; enter does it, and the sentence below says what came of it."""

    CSS_PATH = "transfer_screen.tcss"
    BINDINGS = bindings("back")
    AUTO_FOCUS = "Input"

    def __init__(self, services: Services, way: Way) -> None:
        super().__init__(services)
        self._way = way

    def compose(self) -> ComposeResult:
        """Lay out the question, the field and the sentence."""
        with Vertical(id="card"):
            yield Static(self._way.value, markup=False)
            yield TextLine(placeholder="path")
            yield Static("Enter starts · Esc cancels", id="said", markup=False)

    @on(Input.Submitted)
    def path_given(self, event: Input.Submitted) -> None:
        """Do it with the path that was given."""
        if event.value.strip():
            self._say("One moment…")
            self._do(event.value.strip())

    @work(thread=True, exclusive=True)
    def _do(self, path: str) -> None:
        try:
            if self._way is Way.EXPORT:
                said = f"Exported {self.services.exporting.export_to(path, show=self._tell)}"
            else:
                arrival, faults = self.services.transfer.merge(Path(path).expanduser())
                said = "\n".join([arrival.in_words(), *faults])
        except TrainerError as error:
            said = str(error)
        self.from_thread(self._say, said)

    def _tell(self, done: int, total: int) -> None:
        self.from_thread(self._say, f"Exporting {done:,} of {total:,}…")

    def _say(self, sentence: str) -> None:
        self.query_one("#said", Static).update(Content(sentence))
