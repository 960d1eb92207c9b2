"""Recovery: what is wrong with the database in one sentence, and the ways back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings
from trainer.tui.messages import Replace
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.opened_list import OpenedList
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.care.recovery import Recovery

_KEPT = (
    "Whatever you choose, the damaged file is kept beside the new one; its name ends in "
    "'damaged' and the time. Problems, your own included, are not touched."
)


class RecoveryScreen(TrainerScreen):
    """Stands in the place of all other screens until the log can be opened again."""

    CSS_PATH = "recovery_screen.tcss"
    BINDINGS = bindings("help", "leave")
    AUTO_FOCUS = "OpenedList"
    purpose = (
        "Your log cannot be opened; these are the ways to recover. Each keeps the damaged file "
        "under another name; leaving changes nothing."
    )

    def __init__(self, recovery: Recovery, sentence: str) -> None:
        super().__init__()
        self._recovery = recovery
        self._sentence = sentence

    def compose(self) -> ComposeResult:
        """Lay out the sentence and the ways back."""
        yield TitleBar("Trainer", "recovery")
        yield Static(Content.assemble(("✗ ", "bold $error"), self._sentence), id="sentence")
        yield OpenedList(*self._ways(), markup=False)
        yield Static(_KEPT, id="kept", markup=False)
        yield KeyLine()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go the way that was chosen."""
        backup = self._recovery.last_good()
        match event.option_id:
            case "restore" if backup is not None:
                path = self._recovery.path(backup)
                self.post_message(Replace(lambda recovery: recovery.restore(path)))
            case "salvage":
                self.post_message(Replace(lambda recovery: recovery.salvage()))
            case "fresh":
                self.post_message(Replace(lambda recovery: recovery.start_fresh()))
            case _:
                self.action_leave()

    def _ways(self) -> list[Option]:
        backup = self._recovery.last_good()
        if backup is None:
            restore = "Restore a backup: there is none"
        else:
            moment = self._recovery.moment(backup)
            reviews = self._recovery.reviews_in_words(backup)
            restore = f"Restore the last good backup, of {moment}: {reviews}"
        return [
            Option(restore, "restore", disabled=backup is None),
            Option(
                "Salvage every line that can still be read",
                "salvage",
                disabled=not self._recovery.salvageable,
            ),
            Option("Start fresh with an empty log", "fresh"),
            Option("Quit and change nothing", "leave"),
        ]
