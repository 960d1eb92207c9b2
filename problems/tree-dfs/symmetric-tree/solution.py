"""Compare the two sides in step, outer with outer and inner with inner.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    def mirrors(left: TreeNode | None, right: TreeNode | None) -> bool:
        if left is None or right is None:
            return left is right
        return (
            left.val == right.val
            and mirrors(left.left, right.right)
            and mirrors(left.right, right.left)
        )

    return root is None or mirrors(root.left, root.right)
