"""A tile of the pattern map: a few lines with a pattern's name, its mark and its numbers."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content

from trainer.domain.stats.coverage.freshness import Freshness
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.text import clean_line
from trainer.tui.coverage.coverage_words import MARKS, share
from trainer.tui.widgets.blocks import KNOWN, bar

LEAST_WIDTH = 16
"""A tile has at least this many cells, the gap beside it included."""

_ROOMY = 18
_DUE = 8
_GROUND = "$surface"
_CURSOR = "bold $background on $primary"
_TINTS = {
    Freshness.FRESH: "$success-muted",
    Freshness.FADING: "$warning-muted",
    Freshness.FADED: "$error-muted",
    Freshness.UNMET: "$panel",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternTile:
    """What one tile shows.

    ``relation`` says how it stands to the pattern under the cursor, empty where it does not;
    ``tinted`` tells whether the theme has colours for the ground.
    """

    covered: PatternCoverage
    freshness: Freshness
    relation: str
    under_cursor: bool
    tinted: bool

    def line(self, place: int, width: int, height: int) -> Content:
        """Give a line (from 0) of the tile at this size; from four lines on there is a bar."""
        drawn = [self._name, self._bar, self._numbers]
        parts = drawn if height > len(drawn) else [self._name, self._numbers]
        if place >= len(parts):
            return Content(" " * width)
        indent = int(width >= _ROOMY)
        margin = 2 * indent if place else indent
        line = Content(" " * indent) + parts[place](width - margin)
        filled = line.truncate(width).pad_right(max(0, width - line.cell_length))
        if self.under_cursor:
            return Content.styled(filled.plain, _CURSOR if self.tinted else "bold reverse")
        if not self.tinted:
            return filled
        return filled.stylize_before(
            f"on {_GROUND if place and height < 3 else _TINTS[self.freshness]}"
        )

    def _name(self, width: int) -> Content:
        name = self.covered.pattern.fitted(width)
        style = "bold" if self.covered.met or self.under_cursor else ""
        return Content.styled(clean_line(name, max(1, width)), style)

    def _bar(self, width: int) -> Content:
        covered = self.covered
        return Content.assemble(
            bar(covered.solid, covered.learning, covered.new, max(1, width - _DUE), covered.known),
            (f"{self._due:>{_DUE}}", "bold $accent"),
        )

    def _numbers(self, width: int) -> Content:
        mark, style = MARKS[self.freshness]
        recall = share(self.covered.expected_recall) or ("known" if self.covered.known else "new")
        if self.covered.known and not self.covered.begun:
            mark, style = KNOWN, "$secondary"
        roomy = width >= _ROOMY
        solid = " ✓" if self.covered.is_solid and (roomy or not self.relation) else ""
        left = Content.assemble((mark, style), f" {recall}", (solid, "$success"))
        right = self.relation or ("" if roomy else self._due)
        gap = " " * max(1, width - left.cell_length - len(right))
        return Content.assemble(left, gap, (right, "bold $accent"))

    @property
    def _due(self) -> str:
        return f"{self.covered.due} due" if self.covered.due else ""
