"""You go right with k less the left subtree, but the node itself was passed, too: subtract 1
more."""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    def count(node: TreeNode | None) -> int:
        if node is None:
            return 0
        return count(node.left) + 1 + count(node.right)

    if root is None:
        return -1
    smaller = count(root.left)
    if k <= smaller:
        return kth_smallest(root.left, k)
    if k == smaller + 1:
        return root.val
    return kth_smallest(root.right, k - smaller)
