"""You only look at paths that go down from a node, but a path may use both sides of a node."""

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    if root is None:
        raise ValueError("the tree must have a node")
    best = root.val

    def gain(node: TreeNode | None) -> int:
        nonlocal best
        if node is None:
            return 0
        downwards = node.val + max(gain(node.left), gain(node.right))
        best = max(best, downwards)
        return max(0, downwards)

    gain(root)
    return best
