"""Changes: all that was changed besides reviews, and taking any of it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from trainer.domain.choice import after
from trainer.domain.log.review_filter import TakenBack
from trainer.domain.wording.words import count
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.history.change_list import ChangeList
from trainer.tui.messages import Open, Place, SettingsChanged
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.services import Services

_NOTHING = "No changes yet: settings, suspensions, edits, notes and merges are listed here."
_NONE_LIKE_THAT = "No change matches. F9 shows others."


class ChangesScreen(TrainerScreen):
    """Every change there is, the latest first."""

    CSS_PATH = "changes_screen.tcss"
    BINDINGS = [
        *bindings("back", "undo_selected", "open", "filter_taken_back", "help"),
        *quiet("redo"),
    ]
    AUTO_FOCUS = "ChangeList"
    purpose = (
        "All changes other than reviews: settings, suspensions, edits of your own problems, notes "
        "and merges. Any of them, however old, can be undone and redone; a later "
        "choice still counts."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._taken_back: TakenBack | None = None

    def compose(self) -> ComposeResult:
        """Lay out the words and the list."""
        history = self.services.history
        yield TitleBar("History: changes")
        yield Static("", id="words", markup=False)
        yield ChangeList(history.in_words, history.when)
        yield Static("", id="none", markup=False)
        yield KeyLine()

    def show(self) -> None:
        """Ask for the changes and draw them."""
        lines = self.services.history.changes(self._taken_back)
        table = self.query_one(ChangeList)
        table.show(lines, table.cursor)
        table.display = lines.count > 0
        none = self.query_one("#none", Static)
        none.display = lines.count == 0
        none.update(_NONE_LIKE_THAT if self._taken_back else _NOTHING)
        which = f", {self._taken_back.value}" if self._taken_back else ""
        self.query_one("#words", Static).update(
            Content.assemble(
                (f" All changes{which}: ", "bold $primary"), count(lines.count, "line")
            )
        )

    def action_filter_taken_back(self) -> None:
        """Show what was taken back too, then only that, then none of it."""
        self._taken_back = after(self._taken_back, list(TakenBack))
        with self.errors_said():
            self.show()

    def action_undo_selected(self) -> None:
        """Take the selected change back, or bring it back, at the second press."""
        line = self.query_one(ChangeList).selected
        if line is None:
            self.say("There is nothing to undo.")
            return
        with self.errors_said():
            change, undoing = line.change, self.services.undoing
            turn = undoing.bring_back if line.taken_back else undoing.take_back
            verb = "redoes" if line.taken_back else "undoes"
            which = self.services.history.in_words(line)
            if self.pressed_twice((turn, change.id), f"u again {verb} this: {which}."):
                self.say(turn(change.id))
                self.post_message(SettingsChanged())
                self.show()

    def on_long_list_opened(self) -> None:
        """Open the page of the problem that it is about, if it is about one."""
        line = self.query_one(ChangeList).selected
        if line is not None and line.change.key in self.services.library.catalogue.problems:
            self.post_message(Open(Place.PROBLEM, line.change.key))
