"""You compare left with left and right with right, which tests for equal sides."""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    def same(left: TreeNode | None, right: TreeNode | None) -> bool:
        if left is None or right is None:
            return left is right
        return (
            left.val == right.val and same(left.left, right.left) and same(left.right, right.right)
        )

    return root is None or same(root.left, root.right)
