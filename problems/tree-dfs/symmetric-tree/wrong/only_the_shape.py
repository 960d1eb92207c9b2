"""You compare the shapes of both sides, but the values must be mirrored as well."""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    def mirrors(left: TreeNode | None, right: TreeNode | None) -> bool:
        if left is None or right is None:
            return left is right
        return mirrors(left.left, right.right) and mirrors(left.right, right.left)

    return root is None or mirrors(root.left, root.right)
