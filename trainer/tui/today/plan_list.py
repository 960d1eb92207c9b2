"""The plan as a list: one line an item, its columns fitted to the width."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.content import Content
from textual.events import Resize
from textual.message import Message
from textual.widgets.option_list import Option

from trainer.domain.plan.plan import FIRST_TRIES
from trainer.domain.text import clean_line
from trainer.domain.wording.words import minutes
from trainer.tui.commands import bindings
from trainer.tui.widgets.opened_list import OpenedList

if TYPE_CHECKING:
    from trainer.domain.log.review import CardKey
    from trainer.domain.plan.today import TodayItem

_KIND, _WHY, _RECALL, _TIME = 9, 21, 13, 8


class PlanList(OpenedList):
    """Shows the items of a day; posts ``Chosen`` when one is taken."""

    BINDINGS = bindings("begin")

    class Chosen(Message):
        """An item of the plan was chosen."""

        def __init__(self, item: TodayItem) -> None:
            self.item = item
            super().__init__()

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._items: Sequence[TodayItem] = ()
        self._day = date.min

    def show(self, items: Sequence[TodayItem], day: date) -> None:
        """Show these items, the cursor on the first that is still to do.

        Where nothing was planned or done since it was shown last, the cursor stays.
        """
        is_same, self._items, self._day = _stand(items) == _stand(self._items), items, day
        self._draw()
        if not is_same or self.highlighted is None:
            still_open = (place for place, item in enumerate(items) if item.done is None)
            self.highlighted = next(still_open, 0 if items else None)

    def action_begin(self) -> None:
        """Choose the item under the cursor."""
        self.action_select()

    def on_resize(self, _: Resize) -> None:
        """Fit the columns to the new width."""
        self._draw()

    def on_option_list_option_selected(self, event: OpenedList.OptionSelected) -> None:
        """Pass the chosen item on."""
        event.stop()
        self.post_message(self.Chosen(self._items[event.option_index]))

    def _draw(self) -> None:
        place = self.highlighted
        self.set_options(Option(self._line(item)) for item in self._items)
        self.highlighted = place

    def _line(self, item: TodayItem) -> Content:
        room = self.size.width - _KIND - _WHY - _RECALL - _TIME - 4
        title = clean_line(item.problem.title, max(12, room))
        recall = f"recall {item.recall:.0%}" if item.recall is not None and not item.done else ""
        tick = "✓ " if item.done else ""
        kind = "done" if item.done else str(item.kind)
        style = "$text-muted" if item.done else ("$accent" if _is_new(item) else "$primary")
        return Content.assemble(
            (f" {tick + kind:<{_KIND}}", style),
            (f"{title:<{max(12, room)}} ", "$text-muted" if item.done else "bold"),
            (f"{item.why(self._day):<{_WHY}}", "$text-muted"),
            (f"{recall:<{_RECALL}}", ""),
            (f"{minutes(item.item.time):>{_TIME}}", "$text-muted"),
        )


def _is_new(item: TodayItem) -> bool:
    return item.kind in FIRST_TRIES


def _stand(items: Sequence[TodayItem]) -> list[tuple[CardKey, bool]]:
    return [(item.item.card, item.done is None) for item in items]
