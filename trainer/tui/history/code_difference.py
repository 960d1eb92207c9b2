"""What changed in the code since an earlier attempt, to read; every change has a mark."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from trainer.domain.log.code_difference import Comparison, DifferentLine, Mark, counts
from trainer.domain.log.review import Review
from trainer.domain.text import shortened
from trainer.tui.widgets.review_cells import day_of

_LONGEST_LINE = 500
_MOST_LINES = 2_000
_STYLES = {
    Mark.SAME: "dim",
    Mark.GONE: "$error",
    Mark.NEW: "$success",
    Mark.SKIPPED: "dim italic",
}


class CodeDifference(VerticalScroll):
    """Shows two attempts as one text: ``-`` marks what is gone, ``+`` what is new."""

    def compose(self) -> ComposeResult:
        """Lay out the line that names the attempts, and the text."""
        yield Static("", id="attempts", markup=False)
        yield Static("", id="changes", markup=False)

    def show(self, comparison: Comparison | None) -> None:
        """Show what changed; ``None``: there is nothing to compare."""
        heading, changes = self.query_one("#attempts", Static), self.query_one("#changes", Static)
        if comparison is None:
            heading.update(Content.styled("There is no earlier code to compare with.", "dim"))
            changes.update("")
            return
        lines = comparison.lines
        heading.update(_heading(comparison, lines))
        changes.update(Content("\n").join(map(_line, lines[:_MOST_LINES])))
        self.scroll_home(animate=False)


def _heading(comparison: Comparison, lines: tuple[DifferentLine, ...]) -> Content:
    new, gone = counts(lines)
    changed = f"+{new:,} -{gone:,} lines" if lines else "the code is the same"
    choice = f"{comparison.place} of {comparison.choices} earlier" if comparison.choices > 1 else ""
    keys = "   [ older, ] newer" if comparison.choices > 1 else ""
    return Content.assemble(
        (f"- {_attempt(comparison.older)}", "bold $error"),
        "   ",
        (f"+ {_attempt(comparison.newer)}", "bold $success"),
        f"\n{changed}   ",
        (f"{choice}{keys}", "dim"),
    )


def _attempt(review: Review) -> str:
    return f"{day_of(review)}, {review.rating.name}"


def _line(line: DifferentLine) -> Content:
    number = line.newer or line.older or ""
    text = shortened(line.text, _LONGEST_LINE)
    return Content.styled(f"{number:>4} {line.mark} {text}", _STYLES[line.mark])
