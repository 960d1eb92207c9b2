"""You keep one largest value for the whole walk, so values of the left side count on the right."""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    largest = float("-inf")

    def count(node: TreeNode | None) -> int:
        nonlocal largest
        if node is None:
            return 0
        good = node.val >= largest
        largest = max(largest, node.val)
        return good + count(node.left) + count(node.right)

    return count(root)
