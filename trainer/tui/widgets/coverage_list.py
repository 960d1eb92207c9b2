"""The coverage as a list: one line a pattern, under its group where the order is the roadmap."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from textual.content import Content
from textual.events import Resize
from textual.message import Message
from textual.widgets.option_list import Option

from trainer.domain.stats.coverage import PatternCoverage
from trainer.domain.text import clean_line
from trainer.domain.words import day_from
from trainer.tui.commands import bindings
from trainer.tui.widgets.bar import LEARNING, NEW, SOLID, bar
from trainer.tui.widgets.opened_list import OpenedList

_WIDE = 100
_NARROW_NAME, _WIDE_NAME = 25, 36
_NUMBERS = 46
_SHORTEST_BAR, _LONGEST_BAR = 8, 30
_LAST_WORDS = 14


class CoverageList(OpenedList):
    """Shows the patterns; posts ``Chosen`` when one is opened."""

    BINDINGS = bindings("open")

    class Chosen(Message):
        """A pattern was opened."""

        def __init__(self, pattern: str) -> None:
            self.pattern = pattern
            super().__init__()

    def __init__(self) -> None:
        super().__init__(markup=False)
        self._covered: Sequence[PatternCoverage] = ()
        self._grouped = False
        self._day = date.min

    def show(self, covered: Sequence[PatternCoverage], grouped: bool, day: date) -> None:
        """Show these patterns, the cursor on the one it was on."""
        self._covered, self._grouped, self._day = covered, grouped, day
        self._draw()

    @property
    def selected(self) -> str | None:
        """The id of the pattern under the cursor."""
        return self.highlighted_option.id if self.highlighted_option else None

    def heading(self) -> Content:
        """Give the line of column headings for the present width."""
        name, drawn = self._widths()
        return Content(
            f" {'pattern':<{name}} {'':<{drawn}}{SOLID:>3}{LEARNING:>3}{NEW:>3}"
            f"{'recall':>7}{'unaided':>8}{'pace':>5}{'due':>4} last seen"
        )

    def action_open(self) -> None:
        """Open the pattern under the cursor."""
        self.action_select()

    def on_resize(self, _: Resize) -> None:
        """Fit the columns to the new width."""
        self._draw()

    def on_option_list_option_selected(self, event: OpenedList.OptionSelected) -> None:
        """Pass the opened pattern on."""
        event.stop()
        self.post_message(self.Chosen(event.option_id or ""))

    def _draw(self) -> None:
        selected = self.selected
        options: list[Option] = []
        if self._grouped:
            for group, members in groupby(self._covered, key=lambda c: c.pattern.group):
                options.append(
                    Option(Content.styled(clean_line(group, 60), "$secondary"), disabled=True)
                )
                options.extend(self._option(covered) for covered in members)
        else:
            options.extend(self._option(covered) for covered in self._covered)
        self.set_options(options)
        ids = [option.id for option in options]
        first = next((place for place, name in enumerate(ids) if name), None)
        self.highlighted = ids.index(selected) if selected in ids[first:] and selected else first

    def _option(self, covered: PatternCoverage) -> Option:
        return Option(self._line(covered), id=covered.pattern.id)

    def _widths(self) -> tuple[int, int]:
        width = self.size.width
        name = _WIDE_NAME if width >= _WIDE else _NARROW_NAME
        return name, min(_LONGEST_BAR, max(_SHORTEST_BAR, width - name - _NUMBERS))

    def _line(self, covered: PatternCoverage) -> Content:
        name, drawn = self._widths()
        begun = covered.begun > 0
        return Content.assemble(
            ("✓", "$success") if covered.is_solid else " ",
            (f"{_fitted(covered.pattern.name, name):<{name}} ", "bold" if begun else ""),
            bar(covered.solid, covered.learning, covered.new, drawn),
            f"{covered.solid or '':>3}{covered.learning or '':>3}",
            (f"{covered.new or '':>3}", "dim"),
            f"{_share(covered.expected_recall):>7}{_share(covered.unaided):>8}",
            f"{'' if covered.pace is None else f'{covered.pace:.1f}x':>5}",
            (f"{covered.due or '':>4} ", "bold $accent"),
            (self._last_seen(covered), "dim"),
        )

    def _last_seen(self, covered: PatternCoverage) -> str:
        day = covered.last_seen
        return "never" if day is None else day_from(day, self._day).replace(" days ago", " d ago")


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"


def _fitted(name: str, width: int) -> str:
    """Give the name, cut in its middle where it is too long: the last words tell it apart."""
    line = clean_line(name)
    if len(line) <= width:
        return line
    return f"{line[: width - _LAST_WORDS - 1]}…{line[-_LAST_WORDS:]}"
