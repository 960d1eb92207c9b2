"""The line on top of an attempt: the clock and whatever is not as usual."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import RenderResult
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from trainer.domain.text import clean_line

_LEAST_OF_A_TITLE = 10
"""The title is cut short before a part is left out, but not shorter than this."""


class AttemptStatus(Widget):
    """One line: the title at the left, ``parts`` at the right, the last ones left out first."""

    parts: reactive[Sequence[str]] = reactive(())

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = heading

    def render(self) -> RenderResult:
        """Give the line, fitted to the width."""
        width = self.size.width
        parts = [clean_line(part, 60) for part in self.parts]
        title = min(len(self.heading), _LEAST_OF_A_TITLE)
        while len(parts) > 1 and len(" · ".join(parts)) > width - title - 2:
            parts.pop()
        aside = " · ".join(parts)
        room = max(1, width - len(aside) - 2)
        heading = Content(clean_line(self.heading)).truncate(room, ellipsis=True)
        gap = " " * max(1, width - heading.cell_length - len(aside))
        first, rest = (parts[0], aside[len(parts[0]) :]) if parts else ("", "")
        return Content.assemble(
            (heading.plain, "bold"), gap, (first, "bold $primary"), (rest, "$text-muted")
        )
