"""You compare each node with the root only, but a larger value may lie in between."""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    def count(node: TreeNode | None, largest: float) -> int:
        if node is None:
            return 0
        good = 1 if node.val >= largest else 0
        return good + count(node.left, largest) + count(node.right, largest)

    return count(root, root.val if root else 0)
