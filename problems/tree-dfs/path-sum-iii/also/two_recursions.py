"""One recursion chooses the start, another walks down from it.

Time: O(n · h). Space: O(h).
"""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    if root is None:
        return 0
    below = path_sum(root.left, target) + path_sum(root.right, target)
    return starting_at(root, target) + below


def starting_at(node: TreeNode | None, rest: int) -> int:
    if node is None:
        return 0
    rest -= node.val
    return (rest == 0) + starting_at(node.left, rest) + starting_at(node.right, rest)
