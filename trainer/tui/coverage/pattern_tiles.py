"""The patterns as a map: each below what it needs, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from textual.binding import Binding
from textual.content import Content
from textual.events import Click
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from trainer.domain.stats.coverage.freshness import Freshness
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.stats.coverage.pattern_map import PatternMap, Tile, pattern_map
from trainer.tui.commands import bindings
from trainer.tui.coverage.pattern_tile import LEAST_WIDTH, PatternTile

_LEAST_HEIGHT, _MOST_HEIGHT = 2, 4
_RELATIONS = ("◂ needs", "▸ leads")


class PatternTiles(ScrollView, can_focus=True):
    """Shows the map; posts ``Moved`` when the cursor moves and ``Chosen`` when one is opened."""

    BINDINGS = [
        *bindings("open"),
        Binding("up,k", "go_row(-1)", "Up", show=False),
        Binding("down,j", "go_row(1)", "Down", show=False),
        Binding("left", "go(-1)", "Left", show=False),
        Binding("right", "go(1)", "Right", show=False),
        Binding("home", "go(-1000)", "First", show=False),
        Binding("end", "go(1000)", "Last", show=False),
    ]
    ALLOW_SELECT = False
    DEFAULT_CSS = """
    PatternTiles {
        width: 100%;
        overflow-x: hidden;
        scrollbar-size-vertical: 0;
        background: $background;
    }
    """

    class Moved(Message):
        """The cursor stands on another pattern."""

    class Chosen(Message):
        """A pattern was opened."""

        def __init__(self, pattern: str) -> None:
            self.pattern = pattern
            super().__init__()

    def __init__(self) -> None:
        super().__init__()
        self._covered: Mapping[str, PatternCoverage] = {}
        self._desired_retention = 1.0
        self._map = PatternMap({}, 1, {})
        self._selected = ""

    @property
    def selected(self) -> str | None:
        """The id of the pattern under the cursor."""
        return self._selected or None

    def show(self, covered: Sequence[PatternCoverage], desired_retention: float) -> None:
        """Show these patterns, which come in roadmap order, the cursor where it was."""
        self._covered = {one.pattern.id: one for one in covered}
        self._desired_retention = desired_retention
        if self._selected not in self._covered:
            self._selected = next(iter(self._covered), "")
        self._lay_out()

    def select(self, pattern: str) -> None:
        """Put the cursor on a pattern."""
        if pattern in self._covered and pattern != self._selected:
            self._selected = pattern
            self._bring_into_sight()
            self.refresh()
            self.post_message(self.Moved())

    def render_line(self, y: int) -> Strip:
        """Give the line on this row of the screen."""
        row, place = divmod(self.scroll_offset.y + y, self._tile_height)
        tiles = self._map.rows[row] if row < len(self._map.rows) else ()
        line = Content("")
        for tile in tiles:
            line = line.pad_right(max(0, self._left(tile) - line.cell_length))
            line += self._drawn(tile).line(place, self._inner_width, self._tile_height)
        whole = line.truncate(self.size.width)
        filled = whole.pad_right(max(0, self.size.width - whole.cell_length))
        return Strip(filled.render_segments(self.visual_style), self.size.width)

    def action_go(self, step: int) -> None:
        """Go on or back in reading order."""
        if self._selected:
            self.select(self._map.beside(self._selected, step))

    def action_go_row(self, step: int) -> None:
        """Go to the nearest pattern of the row below or above."""
        if self._selected:
            self.select(self._map.above(self._selected, step))

    def action_open(self) -> None:
        """Open the pattern under the cursor."""
        if self._selected:
            self.post_message(self.Chosen(self._selected))

    def on_click(self, event: Click) -> None:
        """Move the cursor to where the mouse clicked; a second click opens that pattern."""
        row = (self.scroll_offset.y + event.y) // self._tile_height
        for tile in self._map.rows[row] if row < len(self._map.rows) else ():
            if 0 <= event.x - self._left(tile) < self._inner_width:
                self.select(tile.pattern)
                if event.chain > 1:
                    self.action_open()

    def on_resize(self) -> None:
        """Fit the tiles to the new size."""
        self._lay_out()

    def _lay_out(self) -> None:
        patterns = [one.pattern for one in self._covered.values()]
        self._map = pattern_map(patterns, self.size.width // LEAST_WIDTH)
        gap = int(self._tile_height > _LEAST_HEIGHT)
        self.virtual_size = Size(0, len(self._map.rows) * self._tile_height - gap)
        self._bring_into_sight()
        self.refresh()

    def _bring_into_sight(self) -> None:
        tile = self._map.tiles.get(self._selected)
        if tile is not None:
            top = tile.row * self._tile_height
            region = Region(0, top, 1, self._tile_height)
            self.scroll_to_region(region, animate=False, immediate=True, force=True)

    def _drawn(self, tile: Tile) -> PatternTile:
        covered = self._covered[tile.pattern]
        needs = self._map.needs
        relation = ""
        if tile.pattern in needs.get(self._selected, ()):
            relation = _RELATIONS[0]
        elif self._selected in needs[tile.pattern]:
            relation = _RELATIONS[1]
        return PatternTile(
            covered=covered,
            freshness=Freshness.of(covered.expected_recall, self._desired_retention),
            relation=relation,
            under_cursor=tile.pattern == self._selected,
            tinted=not self.app.current_theme.ansi,
        )

    @property
    def _tile_height(self) -> int:
        with_gap = (self.size.height + 1) // max(1, len(self._map.rows))
        return min(with_gap, _MOST_HEIGHT) if with_gap > _LEAST_HEIGHT else _LEAST_HEIGHT

    @property
    def _tile_width(self) -> int:
        return max(1, self.size.width // self._map.across)

    @property
    def _inner_width(self) -> int:
        return max(1, self._tile_width - 1)

    def _left(self, tile: Tile) -> int:
        spare = self.size.width - self._tile_width * self._map.across
        return spare // 2 + tile.x * self._tile_width // 2
