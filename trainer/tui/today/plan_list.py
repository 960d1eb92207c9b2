"""The plan as a list: one line an item, its columns fitted to the width."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import takewhile
from typing import TYPE_CHECKING

from rich.cells import set_cell_size
from textual.content import Content
from textual.events import Resize
from textual.message import Message
from textual.widgets.option_list import Option

from trainer.domain.text import clean_line
from trainer.domain.wording.words import minutes
from trainer.tui.commands import bindings
from trainer.tui.widgets.opened_list import OpenedList

if TYPE_CHECKING:
    from trainer.domain.log.review import CardKey
    from trainer.domain.plan.today import Draft, TodayItem

    Row = TodayItem | Draft

_PADDING, _TICK, _KIND, _RECALL, _TIME = 1, 2, 9, 5, 8
_LONGEST_WHY = 22
_LEAST_TITLE = 12
_MUTED = "$text-muted"
_STYLES = {"new": "$accent", "check": "$accent", "draft": "$secondary"}
"""The colours of the kinds that are no review."""


class PlanList(OpenedList):
    """Shows what is to do, below it what is done, and what was left unfinished another day.

    Posts ``Chosen`` when a line is taken, and ``Moved`` when the cursor moves to another one.
    """

    BINDINGS = bindings("begin")

    class Chosen(Message):
        """A line was chosen."""

        def __init__(self, row: Row) -> None:
            self.row = row
            super().__init__()

    class Moved(Message):
        """The cursor stands on another line."""

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._rows: Sequence[Row | None] = ()
        self._day = date.min

    @property
    def under_cursor(self) -> Row | None:
        """The line under the cursor."""
        place = self.highlighted
        return self._rows[place] if place is not None and place < len(self._rows) else None

    def show(self, items: Sequence[TodayItem], day: date, drafts: Sequence[Draft] = ()) -> None:
        """Show these and put the cursor on the first line that is still to do.

        Where nothing was planned or done since it was shown last, the cursor stays.
        """
        place, stood = self.highlighted, self._still_to_do()
        still_open = [item for item in items if item.done is None]
        done = [item for item in items if item.done is not None]
        parts: list[Sequence[Row]] = [part for part in (still_open, done, drafts) if part]
        self._rows, self._day = _with_gaps(parts), day
        self._draw()
        stays = place is not None and stood == self._still_to_do()
        self.highlighted = place if stays else (0 if self._rows else None)

    def action_begin(self) -> None:
        """Choose the line under the cursor."""
        self.action_select()

    def on_resize(self, _: Resize) -> None:
        """Fit the columns to the new width."""
        self._draw()

    def on_option_list_option_highlighted(self, event: OpenedList.OptionHighlighted) -> None:
        """Say that the cursor moved."""
        event.stop()
        self.post_message(self.Moved())

    def on_option_list_option_selected(self, event: OpenedList.OptionSelected) -> None:
        """Pass the chosen line on."""
        event.stop()
        row = self._rows[event.option_index]
        if row is not None:
            self.post_message(self.Chosen(row))

    def _still_to_do(self) -> list[CardKey]:
        """Give the cards of the first part."""
        open_rows = takewhile(lambda row: row is not None and row.done is None, self._rows)
        return [row.card for row in open_rows if row is not None]

    def _draw(self) -> None:
        place, rows = self.highlighted, self._rows
        reasons = (len(row.why(self._day)) for row in rows if row is not None)
        why = min(2 + max(reasons, default=0), _LONGEST_WHY)
        self.set_options(
            Option("", disabled=True) if row is None else Option(self._line(row, why))
            for row in rows
        )
        self.highlighted = place

    def _line(self, row: Row, why: int) -> Content:
        done, recall = row.done is not None, "" if row.recall is None else f"{row.recall:.0%}"
        width = self.scrollable_content_region.width - 2 * _PADDING
        room = max(_LEAST_TITLE, width - _TICK - _KIND - why - _RECALL - _TIME)
        return Content.assemble(
            (f" {'✓' if done else ' '} {_fitted(row.word, _KIND)}", _style(row)),
            (_fitted(row.problem.title, room), _MUTED if done else "bold"),
            (f" {_fitted(row.why(self._day), why - 1)}", _MUTED),
            (f"{'' if done else recall:>{_RECALL}}", ""),
            (f"{minutes(row.time) if row.time else '':>{_TIME}}", _MUTED),
        )


def _with_gaps(parts: Sequence[Sequence[Row]]) -> list[Row | None]:
    """Give the parts below each other, an empty line between them."""
    rows: list[Row | None] = []
    for part in parts:
        rows += [None, *part] if rows else part
    return rows


def _style(row: Row) -> str:
    if row.done is not None:
        return _MUTED
    return _STYLES.get(row.word, "$primary")


def _fitted(text: str, width: int) -> str:
    """Give a text in so many cells, cut short with an ellipsis where it is longer."""
    return set_cell_size(clean_line(text, width), width)
