"""You add the better amounts of the children to a robbed house, though a child may be robbed in
them."""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    if root is None:
        return 0
    return root.val + rob(root.left) + rob(root.right)
