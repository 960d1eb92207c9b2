"""The line that names the statistics and marks the one in front."""

from __future__ import annotations

from itertools import accumulate

from textual.content import Content
from textual.events import Click
from textual.widgets import Static

from trainer.tui.messages import Open, Statistic


class StatisticTabs(Static):
    """Shows every statistic's name; a click on one asks for it."""

    DEFAULT_CSS = """
    StatisticTabs {
        height: 1;
        margin: 0 0 1 0;
        color: $text-muted;
    }
    """

    def __init__(self, here: Statistic) -> None:
        names = [f" ▸ {it} " if it is here else f"   {it} " for it in Statistic]
        styles = ["bold $accent" if it is here else "" for it in Statistic]
        super().__init__(Content.assemble(*zip(names, styles, strict=True)), markup=False)
        self._ends = list(accumulate(map(len, names)))

    def on_click(self, event: Click) -> None:
        """Ask for the statistic whose name was clicked."""
        for statistic, end in zip(Statistic, self._ends, strict=True):
            if event.x < end:
                self.post_message(Open(statistic))
                return
