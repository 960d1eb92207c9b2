"""Keep a chain of (value, rest) pairs and walk all of it for the minimum.

Time: O(n) per get_min. Space: O(n).
"""

from __future__ import annotations

from typing import NamedTuple


class Link(NamedTuple):
    value: int
    rest: Link | None


class MinStack:
    def __init__(self) -> None:
        self.newest: Link | None = None

    def push(self, value: int) -> None:
        self.newest = Link(value, self.newest)

    def pop(self) -> None:
        assert self.newest is not None
        self.newest = self.newest.rest

    def top(self) -> int:
        assert self.newest is not None
        return self.newest.value

    def get_min(self) -> int:
        assert self.newest is not None
        smallest, link = self.newest.value, self.newest.rest
        while link is not None:
            smallest = min(smallest, link.value)
            link = link.rest
        return smallest
