"""The coverage as a list: one line a pattern, under its group where the order is the roadmap."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from textual.content import Content
from textual.events import Resize
from textual.message import Message
from textual.widgets.option_list import Option

from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.text import clean_line
from trainer.tui.commands import bindings
from trainer.tui.coverage.coverage_words import last_seen, pace, share
from trainer.tui.widgets.blocks import KNOWN, LEARNING, NEW, SOLID, bar
from trainer.tui.widgets.opened_list import OpenedList

_WIDE = 100
_NAME = 25
_NUMBERS, _MORE_NUMBERS, _WEAK_SPOT = 47, 17, 22
_KNOWN = 3
_SHORTEST_BAR, _LONGEST_BAR = 8, 30


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

    def select(self, pattern: str) -> None:
        """Put the cursor on a pattern."""
        ids = [option.id for option in self.options]
        if pattern in ids:
            self.highlighted = ids.index(pattern)

    def heading(self) -> Content:
        """Give the line of column headings for the present width."""
        more = f"{'on day':>7}{'1st sight':>10}" if self._is_wide else ""
        known = f"{KNOWN:>3}" if self._has_known else ""
        return Content(
            f" {'pattern':<{_NAME}} {'':<{self._bar}}{SOLID:>3}{LEARNING:>3}{known}{NEW:>3}"
            f"{'recall':>7}{more}{'unaided':>8}{'pace':>5}{'due':>4} {'last seen':<9}"
            f"{'  mostly' if self._has_weak_spot else ''}"
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
                heading = Content.styled(f" {clean_line(group, 60)}", "bold $secondary")
                options.append(Option(heading, disabled=True))
                options.extend(self._option(covered) for covered in members)
        else:
            options.extend(self._option(covered) for covered in self._covered)
        self.set_options(options)
        ids = [option.id for option in options]
        first = next((place for place, name in enumerate(ids) if name), None)
        self.highlighted = ids.index(selected) if selected in ids[first:] and selected else first

    def _option(self, covered: PatternCoverage) -> Option:
        return Option(self._line(covered), id=covered.pattern.id)

    @property
    def _is_wide(self) -> bool:
        return self.size.width >= _WIDE

    @property
    def _has_known(self) -> bool:
        """Whether anything is known from elsewhere; who marked nothing sees no such column."""
        return any(covered.known for covered in self._covered)

    @property
    def _has_weak_spot(self) -> bool:
        return self.size.width >= _NAME + _NUMBERS + _MORE_NUMBERS + _WEAK_SPOT + _SHORTEST_BAR

    @property
    def _bar(self) -> int:
        """The width of the bar, which takes what the columns leave."""
        more = (_MORE_NUMBERS if self._is_wide else 0) + (_WEAK_SPOT if self._has_weak_spot else 0)
        known = _KNOWN if self._has_known else 0
        left = self.size.width - _NAME - _NUMBERS - more - known
        return min(_LONGEST_BAR, max(_SHORTEST_BAR - known, left))

    def _line(self, covered: PatternCoverage) -> Content:
        seen = last_seen(covered, self._day).replace(" days ago", " d ago")
        name = clean_line(covered.pattern.fitted(_NAME), _NAME)
        weak_spot = covered.weak_spot.words if covered.weak_spot and self._has_weak_spot else ""
        return Content.assemble(
            ("✓", "$success") if covered.is_solid else " ",
            (f"{name:<{_NAME}} ", "bold" if covered.met else ""),
            bar(covered.solid, covered.learning, covered.new, self._bar, covered.known),
            f"{covered.solid or '':>3}{covered.learning or '':>3}",
            f"{covered.known or '':>3}" if self._has_known else "",
            (f"{covered.new or '':>3}", "dim"),
            f"{share(covered.expected_recall):>7}{self._more(covered)}",
            f"{share(covered.unaided):>8}{pace(covered.pace):>5}",
            (f"{covered.due or '':>4} ", "bold $accent"),
            (f"{seen:<9}", "dim"),
            f"  {clean_line(weak_spot, _WEAK_SPOT - 2)}" if weak_spot else "",
        )

    def _more(self, covered: PatternCoverage) -> str:
        """Give the columns that only a wide table has room for."""
        if not self._is_wide:
            return ""
        first = share(covered.unaided_at_first_sight)
        of = f"{first} of {covered.first_sights}" if first else ""
        return f"{share(covered.expected_at_interview):>7}{of:>10}"
