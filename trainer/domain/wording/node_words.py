"""The nodes that problems speak of: their fields, and how a case writes them."""

import re
from collections.abc import Iterator

from trainer.domain.problem.contract import Entry

_NODES = {
    "ListNode": """\
class ListNode:
    val: int
    next: ListNode | None

# [3, 2, 0] in a case is 3 -> 2 -> 0""",
    "TreeNode": """\
class TreeNode:
    val: int
    left: TreeNode | None
    right: TreeNode | None

# [1, None, 2] in a case: level by level,
# None where a child is missing""",
    "GraphNode": """\
class GraphNode:
    val: int
    neighbors: list[GraphNode]

# [[2], [1]] in a case: the neighbours of
# node 1, then those of node 2""",
    "RandomNode": """\
class RandomNode:
    val: int
    next: RandomNode | None
    random: RandomNode | None

# [[7, None], [13, 0]] in a case: each val,
# and the index of its random node""",
    "NextNode": """\
class NextNode:
    val: int
    left: NextNode | None
    right: NextNode | None
    next: NextNode | None

# [1, None, 2] as an argument: level by level,
# None where a child is missing;
# [1, "#", 2, "#"] as an answer: "#" behind
# each node whose next is None""",
    "QuadNode": """\
class QuadNode:
    val: bool
    isLeaf: bool
    topLeft: QuadNode | None
    topRight: QuadNode | None
    bottomLeft: QuadNode | None
    bottomRight: QuadNode | None

# [[0, 1], [1, 0], ...] in a case: level by
# level [isLeaf, val], None for no child;
# val of a node that is no leaf shows as 1""",
    "MountainArray": """\
class MountainArray:
    def get(self, index: int) -> int
    def length(self) -> int

# [1, 3, 2] in a case; at most 100 calls
# of get are allowed""",
    "IsBadVersion": """\
class IsBadVersion:
    def __call__(self, version: int) -> bool

# a function; 4 in a case: 4 is the first
# bad version""",
    "Guess": """\
class Guess:
    def __call__(self, num: int) -> int

# a function; 6 in a case: 6 was picked""",
    "Interval": """\
class Interval:
    start: int
    end: int

# [1, 3] in a case; it is a list, too, and
# a list [1, 3] counts as one""",
}
"""By name, each short enough for half a screen; their classes are in ``trainer.structures``."""


_OF_TYPING = ("Any", "Deque", "Dict", "FrozenSet", "List", "Optional", "Set", "Tuple", "Union")


def nodes_of(entry: Entry) -> tuple[str, ...]:
    """Give the names of the nodes that the annotations of an entry speak of, in order."""
    return tuple(sorted(_words(entry).intersection(_NODES)))


def typing_names(entry: Entry) -> tuple[str, ...]:
    """Give the names of ``typing`` that the annotations of an entry speak of, in order."""
    return tuple(sorted(_words(entry).intersection(_OF_TYPING)))


def nodes_page(entry: Entry) -> str:
    """Give the fields of these nodes as one fenced block of Markdown, empty for none."""
    nodes = "\n\n".join(_NODES[name] for name in nodes_of(entry))
    return f"```python\n{nodes}\n```" if nodes else ""


def _words(entry: Entry) -> set[str]:
    return {word for text in _annotations(entry) for word in re.findall(r"\w+", text)}


def _annotations(entry: Entry) -> Iterator[str]:
    for method in entry.methods:
        yield method.returns
        yield from (parameter.annotation for parameter in method.parameters)
