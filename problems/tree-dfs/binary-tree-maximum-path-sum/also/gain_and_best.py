"""Return a pair from each call, its gain and the best sum below it.

Time: O(n). Space: O(h).
"""

from math import inf

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    return int(gain_and_best(root)[1])


def gain_and_best(node: TreeNode | None) -> tuple[int, float]:
    if node is None:
        return 0, -inf
    left, best_left = gain_and_best(node.left)
    right, best_right = gain_and_best(node.right)
    gain = max(0, node.val + max(left, right))
    return gain, max(best_left, best_right, node.val + left + right)
