"""A stack of nodes with the largest value on their way: O(n) time, O(h) space."""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    waiting = [(root, root.val)] if root else []
    good = 0
    while waiting:
        node, largest = waiting.pop()
        if node.val >= largest:
            good += 1
            largest = node.val
        waiting.extend((child, largest) for child in (node.left, node.right) if child)
    return good
