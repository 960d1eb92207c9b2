"""Take the k-th item of a recursive generator in order.

Time: O(h · k). Space: O(h).
"""

from collections.abc import Iterator
from itertools import islice

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    return next(islice(in_order(root), k - 1, None))


def in_order(node: TreeNode | None) -> Iterator[int]:
    if node:
        yield from in_order(node.left)
        yield node.val
        yield from in_order(node.right)
