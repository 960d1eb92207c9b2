"""Let two generators yield the leaves, and compare them one by one.

Time: O((n + m) · h). Space: O(h).
"""

from collections.abc import Iterator
from itertools import zip_longest

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return all(one == other for one, other in zip_longest(leaves(first), leaves(second)))


def leaves(node: TreeNode | None) -> Iterator[int]:
    if node is None:
        return
    if node.left is None and node.right is None:
        yield node.val
    yield from leaves(node.left)
    yield from leaves(node.right)
