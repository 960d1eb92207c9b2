"""A binary tree, drawn from its values level by level."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trainer.domain.drawing.size import LARGEST_TREE, fitting
from trainer.domain.problem.contract import Value
from trainer.domain.problem.value_text import format_value


@dataclass(eq=False, slots=True)
class _Node:
    label: str
    left: "_Node | None" = None
    right: "_Node | None" = None


@dataclass(frozen=True, slots=True)
class _Picture:
    """Lines of equal width, and the column in which the root stands."""

    lines: tuple[str, ...]
    root: int

    @property
    def width(self) -> int:
        return len(self.lines[0])


def tree(level_order: Sequence[Value]) -> str | None:
    """Give the picture of a tree, or ``None`` for no tree, or one that is too large.

    The values are in level order, with ``None`` where a child is missing.
    """
    root = _root(level_order) if len(level_order) <= LARGEST_TREE else None
    return None if root is None else fitting(_drawn(root).lines)


def _root(level_order: Sequence[Value]) -> _Node | None:
    if not level_order or level_order[0] is None:
        return None
    nodes = [None if value is None else _Node(format_value(value)) for value in level_order]
    root, children = nodes[0], iter(nodes[1:])
    waiting = deque([root])
    while waiting:
        parent = waiting.popleft()
        if parent is not None:
            parent.left, parent.right = next(children, None), next(children, None)
            waiting += [parent.left, parent.right]
    return root


def _drawn(node: _Node) -> _Picture:
    left = _drawn(node.left) if node.left else None
    right = _drawn(node.right) if node.right else None
    if left is None and right is None:
        return _Picture((node.label,), len(node.label) // 2)
    before = left.width if left else 0
    gap = max(len(node.label), 3)
    middle = before + gap // 2
    width = before + gap + (right.width if right else 0)
    start = max(0, middle - len(node.label) // 2)
    head = " " * start + node.label
    arms = [" "] * width
    if left:
        arms[(left.root + middle) // 2] = "/"
    if right:
        arms[(before + gap + right.root + middle + 1) // 2] = "\\"
    below = list(_beside(left, right, gap))
    return _Picture((head.ljust(width), "".join(arms), *below), middle)


def _beside(left: _Picture | None, right: _Picture | None, gap: int) -> Iterator[str]:
    """Give the lines of two subtrees side by side."""
    pictures = (left, right)
    for row in range(max(len(picture.lines) for picture in pictures if picture)):
        parts = []
        for picture in pictures:
            if picture is None:
                parts.append("")
            elif row < len(picture.lines):
                parts.append(picture.lines[row])
            else:
                parts.append(" " * picture.width)
        yield parts[0] + " " * gap + parts[1]
