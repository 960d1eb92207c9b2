"""The map of the patterns: a tile for each, below those that it needs."""

from collections.abc import Sequence
from textwrap import wrap
from xml.etree.ElementTree import Element

from markupsafe import Markup

from trainer.domain.stats.coverage.freshness import Freshness
from trainer.domain.stats.coverage.pattern_coverage import PatternCoverage
from trainer.domain.stats.coverage.pattern_map import Tile, pattern_map
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.report.svg import as_markup, drawing, shape, text

ACROSS = 5
_WIDE, _HIGH = 176, 68
_RECALL = 66
"""What the recall takes of the width of a tile, before its bar."""

_GAP_ACROSS, _GAP_DOWN = 14, 34
_LINE = 20
"""How many characters of a name fit on a line of a tile."""

MARKS = {
    Freshness.FRESH: "●",
    Freshness.FADING: "◐",
    Freshness.FADED: "○",
    Freshness.UNMET: "·",
}
"""What tells a freshness without colour."""


def pattern_tiles(covered: Sequence[PatternCoverage], desired: float) -> Markup:
    """Give the map; what needs what is drawn as lines behind the tiles."""
    known = {one.pattern.id: one for one in covered}
    placed = pattern_map((one.pattern for one in covered), ACROSS)
    width = placed.across * (_WIDE + _GAP_ACROSS) + 4
    height = max(1, len(placed.rows)) * (_HIGH + _GAP_DOWN)
    root = drawing(
        "Map of the patterns",
        "Each pattern stands below those that it needs, with its expected recall and the shares of "
        "its problems that are solid and learning. The table below has the same numbers.",
        width,
        height,
    )
    for pattern, needs in placed.needs.items():
        for need in needs:
            _lead(root, placed.tiles[need], placed.tiles[pattern])
    for tile in placed.tiles.values():
        _draw(root, tile, known[tile.pattern], desired)
    return as_markup(root)


def _described(one: PatternCoverage, freshness: Freshness) -> str:
    """Give a pattern in a line of words."""
    recall = "" if one.expected_recall is None else f", expected recall {one.expected_recall:.0%}"
    return (
        f"{one.pattern.name}: {freshness}{recall}; {one.solid} of "
        f"{count(one.total, 'problem')} solid, {one.learning} learning"
        + (f", {one.known} known" if one.known else "")
    )


def _lead(root: Element, above: Tile, below: Tile) -> None:
    (x1, y1), (x2, y2) = _corner(above), _corner(below)
    x1, x2, y1 = x1 + _WIDE / 2, x2 + _WIDE / 2, y1 + _HIGH
    middle = (y1 + y2) / 2
    path = f"M{x1:g} {y1:g} C{x1:g} {middle:g} {x2:g} {middle:g} {x2:g} {y2:g}"
    shape(root, "path", class_="lead", d=path)


def _draw(root: Element, tile: Tile, one: PatternCoverage, desired: float) -> None:
    freshness = Freshness.of(one.expected_recall, desired)
    x, y = _corner(tile)
    kind = f"tile {freshness.name.lower()}"
    hint = _described(one, freshness)
    shape(root, "rect", hint, class_=kind, x=x, y=y, width=_WIDE, height=_HIGH, rx=6)
    for number, line in enumerate(wrap(clean_line(one.pattern.name, 60), _LINE)[:2]):
        text(root, x + 10, y + 20 + 15 * number, line, class_="name")
    unmet = "known" if one.known else "new"
    recall = unmet if one.expected_recall is None else f"{one.expected_recall:.0%}"
    text(root, x + 10, y + _HIGH - 10, f"{MARKS[freshness]} {recall}", class_=f"recall {kind}")
    _bar(root, x + _RECALL, y + _HIGH - 17, one)


def _bar(root: Element, x: float, y: float, one: PatternCoverage) -> None:
    """Draw how many of the problems are solid, learning and new."""
    wide = _WIDE - _RECALL - 10
    shape(root, "rect", class_="bar new", x=x, y=y, width=wide, height=6, rx=2)
    for kind, number in (("learning", one.begun), ("solid", one.solid)):
        if number:
            share = wide * number / one.total
            shape(root, "rect", class_=f"bar {kind}", x=x, y=y, width=share, height=6, rx=2)


def _corner(tile: Tile) -> tuple[float, float]:
    return tile.x * (_WIDE + _GAP_ACROSS) / 2 + 2, tile.row * (_HIGH + _GAP_DOWN) + 2
