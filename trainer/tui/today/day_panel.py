"""The panel beside the plan: the selected card, and the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from trainer.domain.plan.plan import Phase

if TYPE_CHECKING:
    from trainer.domain.plan.card_view import CardView
    from trainer.domain.plan.today import Today
    from trainer.domain.plan.week import Week
    from trainer.tui.today.plan_list import Row

_WIDE = 100
"""From so many columns on there is room for it."""

_LEAST, _MOST, _SHARE = 38, 50, 0.38
"""How wide it is, of the width that there is."""

_EDGE = 4
"""So much of that is its border and what is left blank around its text."""


class DayPanel(Static):
    """Shows the card that the cursor stands on and the last days, in a terminal that is wide."""

    def __init__(self) -> None:
        super().__init__("", id="panel", markup=False)

    def fits(self, today: Today | None) -> bool:
        """Tell whether there is room for it, and something to show; it hides where there is not."""
        self.display = today is not None and today.logged and self.app.size.width >= _WIDE
        return bool(self.display)

    def show(self, today: Today, week: Week, row: Row | None, view: CardView | None) -> None:
        """Show the card of a line, and the week."""
        from trainer.tui.today.card_text import card, week_lines

        whole = min(max(_LEAST, round(_SHARE * self.app.size.width)), _MOST)
        self.styles.width, width = whole, whole - _EDGE
        parts = [week_lines(week, width)]
        if row is not None and view is not None:
            is_final = today.standing.phase is Phase.FINAL
            parts = [card(row, view, today.day, width, final=is_final), *parts]
        self.update(Content("\n\n").join(parts))
