"""You compare each node with its parent only, but a larger value may lie further up."""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    def count(node: TreeNode | None, above: float) -> int:
        if node is None:
            return 0
        return (node.val >= above) + count(node.left, node.val) + count(node.right, node.val)

    return count(root, float("-inf"))
