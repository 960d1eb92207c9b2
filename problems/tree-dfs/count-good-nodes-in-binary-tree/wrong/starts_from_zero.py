"""You start with 0 as the largest value so far, so a negative root is not counted."""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    def count(node: TreeNode | None, largest: int) -> int:
        if node is None:
            return 0
        good = node.val >= largest
        largest = max(largest, node.val)
        return good + count(node.left, largest) + count(node.right, largest)

    return count(root, 0)
