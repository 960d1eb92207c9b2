"""You pass up what the left side found without asking the right side, so p or q itself comes
out."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    if root is None or root is p or root is q:
        return root
    left = lowest_common_ancestor(root.left, p, q)
    if left:
        return left
    return lowest_common_ancestor(root.right, p, q)
