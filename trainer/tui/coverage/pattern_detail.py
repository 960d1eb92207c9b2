"""Where the learner stands with one pattern: a few lines with all of its numbers in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from textual.content import Content
from textual.widgets import Static

from trainer.domain.problem.pattern import Pattern
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.tui.coverage.coverage_words import (
    attempts,
    idea,
    leads_to,
    memory,
    mistake,
    needs,
    standing,
)


class PatternDetail(Static):
    """Shows the pattern under the cursor; where there is room, also its idea and its future."""

    DEFAULT_CSS = """
    PatternDetail {
        height: auto;
        padding: 0 1;
        text-wrap: nowrap;
        text-overflow: ellipsis;
    }
    """

    def __init__(self) -> None:
        super().__init__("", markup=False)

    def show(
        self, covered: PatternCoverage, patterns: Mapping[str, Pattern], today: date, wide: bool
    ) -> None:
        """Show these numbers; ``patterns`` give the names of its neighbours."""
        lines = [
            standing(covered),
            memory(covered, today),
            attempts(covered),
            mistake(covered),
            needs(covered, patterns),
        ]
        if wide:
            lines += [leads_to(covered, patterns), idea(covered)]
        self.update(Content("\n").join(line for line in lines if line.plain))
