"""You count a node before its left side, but everything on the left is smaller and comes first."""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        k -= 1
        if k == 0:
            return node.val
        stack += [child for child in (node.right, node.left) if child]
    raise ValueError("the tree must have at least k nodes")
