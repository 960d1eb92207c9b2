"""The code of a past attempt, to read."""

from __future__ import annotations

from datetime import date

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.domain.log.review import Review
from trainer.domain.text import shortened
from trainer.domain.wording.words import short_day
from trainer.tui.widgets.code_colours import coloured
from trainer.tui.widgets.folded import FoldedText, code_rows

LONGEST_SHOWN = 50_000
"""Longer code is cut short where it is shown; the log keeps all of it."""


class PastCode(VerticalScroll):
    """Shows the code that a review kept, under a line that says of which day it is."""

    def compose(self) -> ComposeResult:
        """Lay out the line and the code."""
        yield Static("", id="of", markup=False)
        yield FoldedText(id="code")

    def show(self, review: Review | None, today: date) -> None:
        """Show the code of this review."""
        line = self.query_one("#of", Static)
        code = self.query_one(FoldedText)
        if review is None or not review.code.strip():
            line.update(Content.styled("No code was saved with this attempt.", "dim"))
            code.show(())
            return
        line.update(
            Content.assemble(
                (f"{short_day(review.study_day, today)}, {review.rating.name}", "bold $primary"),
                ("   arrow keys: other attempts, e: hide the code", "dim"),
            )
        )
        code.show(code_rows(coloured(shortened(review.code, LONGEST_SHOWN))))
        self.scroll_home(animate=False)
