"""The map of the patterns: layers of what builds on what, placed so that arrow keys walk it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from trainer.domain.problem.pattern import Pattern


@dataclass(frozen=True, slots=True)
class Tile:
    """Where a pattern stands: its row from 0, and its left edge ``x`` in halves of a tile."""

    pattern: str
    row: int
    x: int


@dataclass(frozen=True)
class PatternMap:
    """The tiles by pattern, in reading order, on rows that hold at most ``across`` tiles.

    Every pattern stands below all those that it needs; each row is centred.
    """

    tiles: Mapping[str, Tile]
    across: int
    needs: Mapping[str, tuple[str, ...]]

    @cached_property
    def rows(self) -> tuple[tuple[Tile, ...], ...]:
        """The tiles row by row, from left to right."""
        rows: dict[int, list[Tile]] = defaultdict(list)
        for tile in self.tiles.values():
            rows[tile.row].append(tile)
        return tuple(tuple(rows[row]) for row in sorted(rows))

    def beside(self, pattern: str, step: int) -> str:
        """Give the pattern one step on (1) or back (-1) in reading order; at the rim, itself."""
        order = list(self.tiles)
        return order[max(0, min(order.index(pattern) + step, len(order) - 1))]

    def above(self, pattern: str, step: int) -> str:
        """Give the nearest pattern one row down (1) or up (-1); at the rim, itself."""
        here = self.tiles[pattern]
        row = here.row + step
        if not 0 <= row < len(self.rows):
            return pattern
        return min(self.rows[row], key=lambda tile: (abs(tile.x - here.x), tile.x)).pattern


def pattern_map(patterns: Iterable[Pattern], across: int) -> PatternMap:
    """Give the map of patterns that come in roadmap order, on rows of at most ``across`` tiles.

    A pattern's layer is one below the lowest that it needs. Within a layer the patterns stand in
    the order of the middle of what they need (the barycentre rule of layered drawings: Sugiyama,
    Tagawa, Toda, 1981), so that what belongs together stays near; a long layer takes more rows.
    """
    known = {pattern.id: pattern for pattern in patterns}
    layers = _layers(known.values())
    across = max(1, min(across, max(map(len, layers), default=1)))
    tiles: dict[str, Tile] = {}
    row = 0
    for layer in layers:
        ordered = sorted(layer, key=lambda pattern: _middle(pattern, tiles))
        for start in range(0, len(ordered), across):
            members = ordered[start : start + across]
            for place, member in enumerate(members):
                tiles[member.id] = Tile(member.id, row, across - len(members) + 2 * place)
            row += 1
    needs = {
        name: tuple(need for need in pattern.needs if need in known)
        for name, pattern in known.items()
    }
    return PatternMap(tiles, across, needs)


def _layers(patterns: Iterable[Pattern]) -> list[list[Pattern]]:
    depths: dict[str, int] = {}
    layers: list[list[Pattern]] = []
    for pattern in patterns:
        depth = 1 + max((depths[need] for need in pattern.needs if need in depths), default=-1)
        depths[pattern.id] = depth
        if depth == len(layers):
            layers.append([])
        layers[depth].append(pattern)
    return layers


def _middle(pattern: Pattern, tiles: Mapping[str, Tile]) -> float:
    places = [tiles[need].x for need in pattern.needs if need in tiles]
    return sum(places) / len(places) if places else 0.0
