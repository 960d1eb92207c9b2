"""You compare the outer pairs and forget the inner ones."""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    def mirrors(left: TreeNode | None, right: TreeNode | None) -> bool:
        if left is None or right is None:
            return left is right
        return left.val == right.val and mirrors(left.left, right.right)

    return root is None or mirrors(root.left, root.right)
