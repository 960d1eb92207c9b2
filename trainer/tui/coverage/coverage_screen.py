"""Coverage: where the learner stands, pattern by pattern, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Rule, Static

from trainer.domain.stats.column import terms
from trainer.domain.stats.coverage.freshness import FRESHNESS
from trainer.domain.stats.coverage.next_step import NextStep
from trainer.domain.stats.coverage.order import CoverageOrder
from trainer.domain.stats.coverage.pattern_coverage import (
    MISTAKE,
    PATTERN_COLUMNS,
    PatternCoverage,
    patterns_in_words,
)
from trainer.domain.stats.coverage.standing import SOLID_PATTERN, STANDING
from trainer.domain.stats.term import Term
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.coverage.coverage_list import CoverageList
from trainer.tui.coverage.coverage_words import map_legend
from trainer.tui.coverage.pattern_detail import PatternDetail
from trainer.tui.coverage.pattern_tiles import PatternTiles
from trainer.tui.messages import Open, Place, PlanPattern
from trainer.tui.widgets.blocks import legend
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.services import Services


class CoverageScreen(TrainerScreen):
    """The patterns as a map or as a table; one of them opens its page, or is planned."""

    CSS_PATH = "coverage_screen.tcss"
    BINDINGS = [
        *bindings(
            "back", "plan_pattern", "table", "sort", "log", "library", "help", "undo", "redo"
        ),
        *quiet("settings"),
    ]
    purpose = (
        "How far you are with each pattern, over all of its problems. Each pattern stands below "
        "those it needs. The arrow keys walk the map, Enter opens a pattern's page, p plans "
        "today again with it first. ● is fresh, ◐ fading, ○ faded, · new, ✓ solid."
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._order = CoverageOrder.ROADMAP
        self._covered: Sequence[PatternCoverage] = ()
        self._as_table = False

    @property
    def terms(self) -> tuple[Term, ...]:
        """The numbers that the screen shows."""
        return (STANDING, SOLID_PATTERN, FRESHNESS, *terms(PATTERN_COLUMNS), MISTAKE)

    def compose(self) -> ComposeResult:
        """Lay out the legend, map and table, the pattern under the cursor, and the next step."""
        yield TitleBar("Coverage")
        yield Static("", id="legend", markup=False)
        yield PatternTiles()
        yield Static("", id="heading", markup=False)
        yield CoverageList()
        yield Rule(line_style="solid")
        yield PatternDetail()
        yield Static("", id="next", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        """Begin on the map."""
        self._turn()

    def on_resize(self) -> None:
        """Fit the headings to the columns."""
        self.call_after_refresh(self._draw_heading)

    def show(self) -> None:
        """Ask where the learner stands and draw it; first, the cursor is on the next step."""
        first, (self._covered, step) = not self._covered, self.services.progress.coverage()
        tiles = self.query_one(PatternTiles)
        tiles.show(self._covered, self.services.preferences.current.desired_retention)
        if first and step.pattern is not None:
            tiles.select(step.pattern.id)
        self.query_one(CoverageList).show(
            self._order.of(self._covered),
            self._order is CoverageOrder.ROADMAP,
            self.services.clock.today(),
        )
        self.query_one("#next", Static).update(_next(self._covered, step))
        self._draw_heading()
        self._draw_detail()

    def action_sort(self) -> None:
        """Go on to the next order."""
        self._order = self._order.next
        with self.errors_said():
            self.show()

    def action_table(self) -> None:
        """Show the table instead of the map, or the map again, the cursor on the same pattern."""
        selected = self._selected
        self._as_table = not self._as_table
        self._turn()
        if selected is not None:
            self.query_one(PatternTiles).select(selected)
            self.query_one(CoverageList).select(selected)

    def action_plan_pattern(self) -> None:
        """Plan today's time with the pattern under the cursor."""
        if self._selected is not None:
            self.post_message(PlanPattern(self._selected))

    def check_action(self, action: str, _parameters: tuple[object, ...]) -> bool | None:
        """Offer an order only where there is one: in the table."""
        return self._as_table or action != "sort"

    def on_pattern_tiles_chosen(self, message: PatternTiles.Chosen) -> None:
        """Open the page of the pattern."""
        self.post_message(Open(Place.PATTERN, message.pattern))

    def on_coverage_list_chosen(self, message: CoverageList.Chosen) -> None:
        """Open the page of the pattern."""
        self.post_message(Open(Place.PATTERN, message.pattern))

    def on_pattern_tiles_moved(self) -> None:
        """Show the numbers of the pattern under the cursor."""
        self._draw_detail()

    def on_option_list_option_highlighted(self) -> None:
        """Show the numbers of the pattern under the cursor."""
        self._draw_detail()

    @property
    def _selected(self) -> str | None:
        tiles, lines = self.query_one(PatternTiles), self.query_one(CoverageList)
        return lines.selected if self._as_table else tiles.selected

    def _turn(self) -> None:
        """Show the map or the table, whichever is wanted."""
        self.set_class(self._as_table, "-table")
        self.query_one(CoverageList if self._as_table else PatternTiles).focus()
        self.call_after_refresh(self._draw_heading)
        self.refresh_bindings()

    def _draw_heading(self) -> None:
        self.query_one("#heading", Static).update(self.query_one(CoverageList).heading())
        known = any(one.known for one in self._covered)
        marks = legend(known=known) if self._as_table else map_legend()
        self.query_one("#legend", Static).update(marks)
        order = f" · {self._order.words}" if self._as_table else ""
        self.query_one(TitleBar).aside = f"{patterns_in_words(self._covered)}{order}"

    def _draw_detail(self) -> None:
        today, patterns = self.services.clock.today(), self.services.library.catalogue.patterns
        for one in self._covered:
            if one.pattern.id == self._selected:
                wide = self.has_class("-wide")
                self.query_one(PatternDetail).show(one, patterns, today, wide)


def _next(covered: Sequence[PatternCoverage], step: NextStep) -> Content:
    if any(pattern.met for pattern in covered):
        return Content.assemble(("▸ ", "bold $accent"), step.sentence)
    return Content.assemble(
        ("Nothing attempted yet. ", "bold"),
        "Here you will see which patterns are solid and which are fading. "
        "Start today's plan (Esc), or log what you solved elsewhere (l). ",
        (step.sentence, "dim"),
    )
