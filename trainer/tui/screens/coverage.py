"""Coverage: where the learner stands, pattern by pattern, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Footer, Rule, Static

from trainer.domain.stats.coverage import SOLID_DAYS, SOLID_PROBLEMS, PatternCoverage
from trainer.domain.stats.next_step import NextStep
from trainer.tui.commands import bindings
from trainer.tui.messages import ShowPattern
from trainer.tui.screens.base import TrainerScreen
from trainer.tui.widgets.bar import legend
from trainer.tui.widgets.coverage_list import CoverageList
from trainer.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from trainer.services.bundle import Services


class Order(StrEnum):
    """In which order the patterns stand."""

    ROADMAP = "roadmap"
    WEAKEST = "weakest first"
    LAST_SEEN = "longest not seen first"

    @property
    def next(self) -> Order:
        """The order after this one."""
        orders = list(Order)
        return orders[(orders.index(self) + 1) % len(orders)]

    def of(self, covered: Sequence[PatternCoverage]) -> list[PatternCoverage]:
        """Give the patterns in this order; those never met come last, in roadmap order."""
        match self:
            case Order.ROADMAP:
                return list(covered)
            case Order.WEAKEST:
                return sorted(covered, key=lambda c: (not c.begun, c.expected_recall or 0.0))
            case Order.LAST_SEEN:
                ordinal = {c.pattern.id: c.last_seen.toordinal() for c in covered if c.last_seen}
                return sorted(covered, key=lambda c: (not c.begun, ordinal.get(c.pattern.id, 0)))


class CoverageScreen(TrainerScreen):
    """The patterns in their groups; one of them opens its page."""

    CSS_PATH = "coverage.tcss"
    BINDINGS = bindings("back", "sort", "log", "browse", "settings", "help", "undo")
    purpose = (
        "Where you stand with each pattern, over all of its problems.\n\n"
        f"solid    █  nine of ten of these are still recalled {SOLID_DAYS} days on\n"
        "learning ▒  attempted at least once, not solid yet\n"
        "new      ·  never attempted\n"
        "recall   the mean chance that you could solve those begun today\n"
        "unaided  the share of them that you solved without help the last time\n"
        "pace     your median time over the target time: 1.3x is a third over\n"
        "due      how many of them wait for a review\n"
        f"✓        {SOLID_PROBLEMS} problems are solid (half of them where there are fewer than 6)"
    )

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._order = Order.ROADMAP

    def compose(self) -> ComposeResult:
        """Lay out the totals, the patterns, and the next step."""
        yield TitleBar("Coverage")
        yield Static("", id="totals", markup=False)
        yield Static("", id="heading", markup=False)
        yield CoverageList()
        yield Rule(line_style="solid")
        yield Static("", id="next", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Let the arrow keys move through the patterns."""
        self.query_one(CoverageList).focus()

    def on_resize(self) -> None:
        """Fit the headings to the columns."""
        self.call_after_refresh(self._draw_heading)

    def show(self) -> None:
        """Ask where the learner stands and draw it."""
        covered, step = self.services.progress.coverage()
        patterns = self.query_one(CoverageList)
        grouped = self._order is Order.ROADMAP
        patterns.show(self._order.of(covered), grouped, self.services.clock.today())
        self.query_one(TitleBar).aside = f"order: {self._order}"
        self.query_one("#totals", Static).update(_totals(covered))
        self.query_one("#next", Static).update(_next(covered, step))
        self._draw_heading()

    def action_sort(self) -> None:
        """Go on to the next order."""
        self._order = self._order.next
        with self.errors_said():
            self.show()

    def on_coverage_list_chosen(self, message: CoverageList.Chosen) -> None:
        """Open the page of the pattern."""
        self.post_message(ShowPattern(message.pattern))

    def _draw_heading(self) -> None:
        self.query_one("#heading", Static).update(self.query_one(CoverageList).heading())


def _totals(covered: Sequence[PatternCoverage]) -> Content:
    solid = sum(pattern.is_solid for pattern in covered)
    return Content.assemble(
        (" patterns solid ", "dim"), (f"{solid} / {len(covered)}", "bold $primary"), "      ",
        legend(),
    )  # fmt: skip


def _next(covered: Sequence[PatternCoverage], step: NextStep) -> Content:
    if any(pattern.begun for pattern in covered):
        return Content.assemble(("▸ ", "bold $accent"), step.sentence)
    return Content.assemble(
        ("Nothing attempted yet. ", "bold"),
        "Here you will see which patterns are in your hands and which are fading. "
        "Begin today's plan (esc), or log what you solved elsewhere (l). ",
        (step.sentence, "dim"),
    )
