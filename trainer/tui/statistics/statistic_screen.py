"""What the statistics screens share: the line of their names, and the way to the neighbour."""

from __future__ import annotations

from abc import abstractmethod
from itertools import accumulate
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.content import Content
from textual.events import Click
from textual.types import CSSPathType
from textual.widget import Widget
from textual.widgets import Static

from trainer.domain.stats.term import Term
from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import bindings, quiet
from trainer.tui.messages import Open, Statistic
from trainer.tui.statistics.figure import Figure
from trainer.tui.widgets.key_line import KeyLine
from trainer.tui.widgets.title_bar import TitleBar


class StatisticTabs(Static):
    """Shows every statistic's name; a click on one asks for it."""

    DEFAULT_CSS = """
    StatisticTabs {
        height: 1;
        color: $text-muted;
    }
    """

    def __init__(self, here: Statistic) -> None:
        names = [f" ▸ {one} " if one is here else f"   {one} " for one in Statistic]
        styles = ["bold $accent" if one is here else "" for one in Statistic]
        super().__init__(Content.assemble(*zip(names, styles, strict=True)), markup=False)
        self._ends = list(accumulate(map(len, names)))

    def on_click(self, event: Click) -> None:
        """Ask for the statistic whose name was clicked."""
        for statistic, end in zip(Statistic, self._ends, strict=True):
            if event.x < end:
                self.post_message(Open(statistic))
                return


class _Figures(VerticalScroll, can_focus=False, inherit_bindings=False):
    """Scrolls with the keys of every list, and leaves the arrows to the sides to the screen."""

    BINDINGS = [
        Binding("up", "scroll_up", show=False),
        Binding("down", "scroll_down", show=False),
        Binding("pageup", "page_up", show=False),
        Binding("pagedown", "page_down", show=False),
        Binding("home", "scroll_home", show=False),
        Binding("end", "scroll_end", show=False),
    ]


class StatisticScreen(TrainerScreen):
    """A sentence that says what to know and do, over the figures that it follows from."""

    CSS_PATH: ClassVar[CSSPathType | None] = "statistic.tcss"
    BINDINGS = [
        *bindings("back", "previous_statistic", "next_statistic", "coverage", "help"),
        *bindings("report", "undo", "redo"),
        *quiet("history"),
    ]
    here: ClassVar[Statistic]

    @abstractmethod
    def figures(self) -> list[Widget]:
        """Give what stands on the screen, from the top."""

    def compose(self) -> ComposeResult:
        """Lay out the names of the statistics, the sentence, and the figures."""
        yield TitleBar(f"Statistics: {self.here}")
        yield StatisticTabs(self.here)
        yield Static("", id="meaning", markup=False)
        with _Figures(id="figures"):
            yield from self.figures()
        yield KeyLine()

    @property
    def terms(self) -> tuple[Term, ...]:
        """What the figures show, the one with the focus first."""
        figures = sorted(self.query(Figure), key=lambda figure: not figure.has_focus)
        return tuple(figure.term for figure in figures if figure.display)

    def advise(self, advice: str) -> None:
        """Say above the figures what follows from them."""
        said = Content.assemble(("▸ ", "bold $accent"), (advice, "bold"))
        self.query_one("#meaning", Static).update(said)

    def action_previous_statistic(self) -> None:
        """Go to the statistic on the left."""
        self._turn(-1)

    def action_next_statistic(self) -> None:
        """Go to the statistic on the right."""
        self._turn(1)

    def action_report(self) -> None:
        """Write the report into the folder where the program was started, and say where it is."""
        with self.errors_said():
            self.say(f"The report is {self.services.reporting.write(Path())}.")

    def _turn(self, by: int) -> None:
        order = list(Statistic)
        self.post_message(Open(order[(order.index(self.here) + by) % len(order)]))
