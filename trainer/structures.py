"""The linked shapes that interview problems speak of; learners and references import them here.

This module imports nothing of the program, so that it can also be loaded inside the sandbox.
Each shape has a plain literal, used by the cases in ``problem.md`` and by ``generate.py``::

    ListNode.of([3, 2, 0])              3 -> 2 -> 0
    ListNode.cycle([3, 2, 0], at=1)     3 -> 2 -> 0 -> back to the node at index 1 (-1: no cycle)
    TreeNode.of([1, None, 2])           level order, ``None`` for a hole
    GraphNode.of([[2], [1]])            node i (counted from 1) and the numbers of its neighbours
    RandomNode.of([[7, None], [13, 0]]) a list of [value, index of the random node or None]
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

LONGEST_SHOWN = 100
"""How many nodes ``print`` shows of what hangs on one."""


def _chain(head: ListNode | RandomNode) -> Iterator[str]:
    """Give the values of a list one by one, and at last what lies beyond them."""
    seen: set[int] = set()
    node: ListNode | RandomNode | None = head
    while node is not None:
        if id(node) in seen or len(seen) == LONGEST_SHOWN:
            yield f"back to {node.val!r}" if id(node) in seen else "..."
            return
        seen.add(id(node))
        yield repr(node.val)
        node = node.next


class ListNode:
    """A node of a singly linked list."""

    def __init__(self, val: int = 0, next: ListNode | None = None) -> None:
        self.val = val
        self.next = next

    def __repr__(self) -> str:
        """Give the list that begins here."""
        return " -> ".join(_chain(self))

    @staticmethod
    def of(values: Sequence[int]) -> ListNode | None:
        """Give the head of a list with these values, ``None`` for no values."""
        return ListNode.cycle(values, at=-1)

    @staticmethod
    def cycle(values: Sequence[int], at: int) -> ListNode | None:
        """Give the head of a list whose tail points to the node at index ``at`` (-1: none)."""
        nodes = [ListNode(value) for value in values]
        for node, following in pairwise(nodes):
            node.next = following
        if nodes and at >= 0:
            nodes[-1].next = nodes[at]
        return nodes[0] if nodes else None


class TreeNode:
    """A node of a binary tree."""

    def __init__(
        self, val: int = 0, left: TreeNode | None = None, right: TreeNode | None = None
    ) -> None:
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self) -> str:
        """Give the tree level by level, as cases write it."""
        values: list[str] = []
        waiting: deque[TreeNode | None] = deque([self])
        while waiting and len(values) < LONGEST_SHOWN:
            node = waiting.popleft()
            values.append("None" if node is None else repr(node.val))
            waiting.extend(() if node is None else (node.left, node.right))
        more = ["..."] if any(node is not None for node in waiting) else []
        while not more and values[-1] == "None":
            values.pop()
        return f"[{', '.join(values + more)}]"

    @staticmethod
    def of(level_order: Sequence[int | None]) -> TreeNode | None:
        """Give the root of the tree written level by level, ``None`` where a child is missing."""
        if not level_order or level_order[0] is None:
            return None
        values = iter(level_order)
        root = TreeNode(next(values) or 0)
        waiting = deque([root])
        while waiting:
            parent = waiting.popleft()
            for side in ("left", "right"):
                value = next(values, None)
                if value is not None:
                    child = TreeNode(value)
                    setattr(parent, side, child)
                    waiting.append(child)
        return root


class GraphNode:
    """A node of a graph that knows its neighbours."""

    def __init__(self, val: int = 0, neighbors: list[GraphNode] | None = None) -> None:
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []

    def __repr__(self) -> str:
        """Give the node with the values of its neighbours."""
        return f"{self.val!r}: [{', '.join(repr(node.val) for node in self.neighbors)}]"

    @staticmethod
    def of(adjacency: Sequence[Sequence[int]]) -> GraphNode | None:
        """Give node 1 of the graph in which node i has the neighbours ``adjacency[i - 1]``."""
        nodes = [GraphNode(number) for number in range(1, len(adjacency) + 1)]
        for node, numbers in zip(nodes, adjacency, strict=True):
            node.neighbors = [nodes[number - 1] for number in numbers]
        return nodes[0] if nodes else None


class RandomNode:
    """A node of a linked list that also points to any node of it, or to none."""

    def __init__(
        self, val: int = 0, next: RandomNode | None = None, random: RandomNode | None = None
    ) -> None:
        self.val = val
        self.next = next
        self.random = random

    def __repr__(self) -> str:
        """Give the list that begins here."""
        return " -> ".join(_chain(self))

    @staticmethod
    def of(pairs: Sequence[Sequence[int | None]]) -> RandomNode | None:
        """Give the head of a list from pairs of a value and the index of its random node."""
        nodes = [RandomNode(value or 0) for value, _ in pairs]
        for node, following in pairwise(nodes):
            node.next = following
        for node, (_, index) in zip(nodes, pairs, strict=True):
            node.random = None if index is None else nodes[index]
        return nodes[0] if nodes else None
