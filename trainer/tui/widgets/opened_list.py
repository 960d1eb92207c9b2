"""A list whose lines are opened by enter or a double click; a single click only selects."""

from textual.events import Click

from trainer.tui.widgets.moved_list import MovedList


class OpenedList(MovedList):
    """Lets the mouse select a line without opening it."""

    async def _on_click(self, event: Click) -> None:
        """Put the cursor on the line that the mouse clicked; a second click opens it."""
        event.prevent_default()
        place = event.style.meta.get("option")
        if place is None or self.get_option_at_index(place).disabled:
            return
        self.highlighted = place
        if event.chain > 1:
            self.action_select()
