"""You return both sides to the parent, but a path that bends at a node cannot go on upwards."""

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    if root is None:
        raise ValueError("the tree must have a node")
    best = root.val

    def gain(node: TreeNode | None) -> int:
        nonlocal best
        if node is None:
            return 0
        left, right = gain(node.left), gain(node.right)
        best = max(best, node.val + left + right)
        return max(0, node.val + left + right)

    gain(root)
    return best
