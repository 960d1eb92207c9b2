"""You return True as soon as one of the two nodes is missing, but only two missing ones match."""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    def mirrors(left: TreeNode | None, right: TreeNode | None) -> bool:
        if left is None or right is None:
            return True
        return (
            left.val == right.val
            and mirrors(left.left, right.right)
            and mirrors(left.right, right.left)
        )

    return root is None or mirrors(root.left, root.right)
