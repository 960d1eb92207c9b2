"""You demand a node larger than all above it, but an equal value is good as well."""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    def count(node: TreeNode | None, largest: float) -> int:
        if node is None:
            return 0
        good = node.val > largest
        largest = max(largest, node.val)
        return good + count(node.left, largest) + count(node.right, largest)

    return count(root, float("-inf"))
