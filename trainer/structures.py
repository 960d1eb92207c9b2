"""The linked shapes that interview problems speak of; learners and references import them here.

This module imports nothing of the program, so that it can also be loaded inside the sandbox.
Each shape has a plain literal, used by the cases in ``problem.md`` and by ``generate.py``::

    ListNode.of([3, 2, 0])              3 -> 2 -> 0
    ListNode.cycle([3, 2, 0], at=1)     3 -> 2 -> 0 -> back to the node at index 1 (-1: no cycle)
    TreeNode.of([1, None, 2])           level order, ``None`` for a hole
    GraphNode.of([[2], [1]])            node i (counted from 1) and the numbers of its neighbours
    RandomNode.of([[7, None], [13, 0]]) a list of [value, index of the random node or None]
    NextNode.of([1, 2, 3])              a tree like ``TreeNode.of``, no node linked to the next
    QuadNode.of([[0, 1], [1, 0], ...])  level order, [isLeaf, val] of each, ``None`` for a hole

``MountainArray``, ``IsBadVersion`` and ``Guess`` answer what a program may ask.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    _Value = TypeVar("_Value")
    _Node = TypeVar("_Node")

LONGEST_SHOWN = 100
"""How many nodes ``print`` shows of what hangs on one."""


def _chain(head: ListNode | NextNode | RandomNode) -> Iterator[str]:
    """Give the values of a list one by one, and at last what lies beyond them."""
    seen: set[int] = set()
    node: ListNode | NextNode | RandomNode | None = head
    while node is not None:
        if id(node) in seen or len(seen) == LONGEST_SHOWN:
            yield f"back to {node.val!r}" if id(node) in seen else "..."
            return
        seen.add(id(node))
        yield repr(node.val)
        node = node.next


def _tree(
    made: Callable[[_Value], _Node], level_order: Sequence[_Value | None], sides: Sequence[str]
) -> _Node | None:
    """Give the root of a tree written level by level, ``None`` where a child is missing."""
    if not level_order or level_order[0] is None:
        return None
    values = iter(level_order[1:])
    root = made(level_order[0])
    waiting = deque([root])
    while waiting:
        parent = waiting.popleft()
        for side in sides:
            value = next(values, None)
            if value is not None:
                child = made(value)
                setattr(parent, side, child)
                waiting.append(child)
    return root


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
        return _tree(TreeNode, level_order, ("left", "right"))


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


class NextNode:
    """A node of a binary tree that also points to its right neighbour on the same level."""

    def __init__(
        self,
        val: int = 0,
        left: NextNode | None = None,
        right: NextNode | None = None,
        next: NextNode | None = None,
    ) -> None:
        self.val = val
        self.left = left
        self.right = right
        self.next = next

    def __repr__(self) -> str:
        """Give the values from this node on along ``next``."""
        return " -> ".join(_chain(self))

    @staticmethod
    def of(level_order: Sequence[int | None]) -> NextNode | None:
        """Give the root of the tree written level by level; every ``next`` is ``None``."""
        return _tree(NextNode, level_order, ("left", "right"))


class QuadNode:
    """A node of a tree in which each square is one colour or falls into four smaller squares."""

    def __init__(
        self,
        val: bool = False,
        isLeaf: bool = False,  # noqa: N803
        topLeft: QuadNode | None = None,  # noqa: N803
        topRight: QuadNode | None = None,  # noqa: N803
        bottomLeft: QuadNode | None = None,  # noqa: N803
        bottomRight: QuadNode | None = None,  # noqa: N803
    ) -> None:
        self.val = val
        self.isLeaf = isLeaf
        self.topLeft = topLeft
        self.topRight = topRight
        self.bottomLeft = bottomLeft
        self.bottomRight = bottomRight

    def __repr__(self) -> str:
        """Give the colour of a leaf, and of another node its four parts."""
        if self.isLeaf:
            return str(int(self.val))
        parts = (self.topLeft, self.topRight, self.bottomLeft, self.bottomRight)
        return f"[{', '.join(map(repr, parts))}]"

    @staticmethod
    def of(level_order: Sequence[Sequence[int] | None]) -> QuadNode | None:
        """Give the root of the tree written level by level, each node as [isLeaf, val]."""
        sides = ("topLeft", "topRight", "bottomLeft", "bottomRight")
        return _tree(lambda pair: QuadNode(bool(pair[1]), bool(pair[0])), level_order, sides)


class TooManyCallsError(Exception):
    """A program asks more often than the problem allows."""


class MountainArray:
    """A list that rises and then falls; a program may ask for 100 of its values."""

    LIMIT = 100

    def __init__(self, values: Sequence[int]) -> None:
        self._values = list(values)
        self._calls = 0

    def get(self, index: int) -> int:
        """Give the value at an index from 0; raise ``TooManyCallsError`` after 100 calls."""
        self._calls += 1
        if self._calls > self.LIMIT:
            raise TooManyCallsError(f"get may be called at most {self.LIMIT} times")
        if not 0 <= index < len(self._values):
            raise IndexError(f"get({index}) of {len(self._values)} values")
        return self._values[index]

    def length(self) -> int:
        """Give the number of values."""
        return len(self._values)


class IsBadVersion:
    """Tells whether a version is bad: the first bad one and all later ones are."""

    def __init__(self, bad: int) -> None:
        self._bad = bad

    def __call__(self, version: int) -> bool:
        """Tell whether this version is bad."""
        return version >= self._bad


class Guess:
    """Tells how a number lies to the one that was picked."""

    def __init__(self, pick: int) -> None:
        self._pick = pick

    def __call__(self, num: int) -> int:
        """Give -1 if the pick is lower than ``num``, 1 if it is higher, 0 if it is ``num``."""
        return (self._pick > num) - (self._pick < num)


class Interval(list[int]):
    """The two numbers ``[start, end]``, which are called by these names on some sites."""

    def __init__(self, start: int = 0, end: int = 0) -> None:
        super().__init__((start, end))

    @property
    def start(self) -> int:
        """The first number."""
        return self[0]

    @start.setter
    def start(self, value: int) -> None:
        """Set it."""
        self[0] = value

    @property
    def end(self) -> int:
        """The second number."""
        return self[1]

    @end.setter
    def end(self, value: int) -> None:
        """Set it."""
        self[1] = value
