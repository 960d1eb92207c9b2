"""What the screens share that have a list under a search field, with filters behind keys."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from textual import on
from textual.widgets import Input

from trainer.services.finding.selection import Selection
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.widgets.text_line import SearchField

if TYPE_CHECKING:
    from trainer.services.services import Services


class FilteringScreen(TrainerScreen):
    """Filters problems; a screen of this kind has one ``SearchField`` and one ``LongList``.

    ``FILTERS`` are the commands that filter by facts of the problems.
    """

    FILTERS = ("filter_pattern", "filter_level", "filter_list", "filter_state")

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.selection = Selection()

    @abstractmethod
    def draw(self, *, keep: bool) -> None:
        """Draw what is found; ``keep`` asks to leave the cursor where it is."""

    def select(self, selection: Selection) -> None:
        """Look for these problems."""
        self.selection = selection
        self.draw(keep=True)

    def on_mount(self) -> None:
        """Begin in the list."""
        self.query_one("LongList").focus()

    def action_back(self) -> None:
        """Leave the search for the list, or the list for where one came from."""
        if self.query_one(SearchField).has_focus:
            self.query_one("LongList").focus()
        else:
            super().action_back()

    def action_search(self) -> None:
        """Go to the search."""
        self.query_one(SearchField).focus()

    def action_filter_pattern(self) -> None:
        """Show the next pattern."""
        self.select(self.selection.next_pattern(self.services.library.catalogue))

    def action_filter_level(self) -> None:
        """Show the next level."""
        self.select(self.selection.next_level())

    def action_filter_list(self) -> None:
        """Show the next published list."""
        self.select(self.selection.next_list())

    def action_filter_state(self) -> None:
        """Show the next state."""
        self.select(self.selection.next_state())

    @on(Input.Changed)
    def search_changed(self) -> None:
        """Search as one types."""
        self.draw(keep=False)

    @on(SearchField.Left)
    def search_left(self) -> None:
        """Go down into the list."""
        self.query_one("LongList").focus()
