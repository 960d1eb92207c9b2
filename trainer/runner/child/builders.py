"""From literals to nodes: the arguments that a program is given.

Only jobs that speak of nodes import this module, for ``collections`` takes its time.
"""

from __future__ import annotations

from trainer.structures import (
    GraphNode,
    Guess,
    Interval,
    IsBadVersion,
    ListNode,
    MountainArray,
    NextNode,
    QuadNode,
    RandomNode,
    TreeNode,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STRUCTURES: dict[str, Any] = {
    "ListNode": ListNode,
    "TreeNode": TreeNode,
    "GraphNode": GraphNode,
    "RandomNode": RandomNode,
    "NextNode": NextNode,
    "QuadNode": QuadNode,
    "MountainArray": MountainArray,
    "IsBadVersion": IsBadVersion,
    "Guess": Guess,
    "Interval": Interval,
}
"""The classes that a program need not define, by name."""


def node(name: str, values: Any, at: int) -> object:
    """Give the head or root of the shape that ``name``, as ``TreeNode.of``, describes."""
    if name == "ListNode.cycle":
        return ListNode.cycle(values, at)
    return STRUCTURES[name.partition(".")[0]].of(values)


def built(plan: str, value: object) -> object:
    """Give an argument as the entry's annotation wants it.

    ``plan`` is empty for a plain value, the name of a node, or that after one ``*`` for each list
    around it. What is a node of another argument (``TreeNode@0``) stays its value.
    """
    if type(value) not in (list, int) or not plan or "@" in plan:
        return value
    items: Any = value
    if plan.startswith("*"):
        return [built(plan[1:], item) for item in items]
    if plan == "Interval":
        return Interval(*items)
    made = STRUCTURES[plan]
    return getattr(made, "of", made)(items)
