"""Put the rows into a trie and let each column walk down.

Time: O(n²). Space: O(n²).
"""

from typing import Any


def equal_pairs(grid: list[list[int]]) -> int:
    root: dict[Any, Any] = {}
    for row in grid:
        node = root
        for number in row:
            node = node.setdefault(number, {})
        node["rows"] = node.get("rows", 0) + 1

    pairs = 0
    for column in zip(*grid, strict=True):
        node = root
        for number in column:
            node = node.get(number, {})
        pairs += node.get("rows", 0)
    return pairs
