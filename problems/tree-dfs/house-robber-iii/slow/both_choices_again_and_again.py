"""You compute grandchildren again for each choice above them, which doubles with each level."""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    if root is None:
        return 0
    robbed = root.val
    for child in (root.left, root.right):
        if child:
            robbed += rob(child.left) + rob(child.right)
    return max(robbed, rob(root.left) + rob(root.right))
