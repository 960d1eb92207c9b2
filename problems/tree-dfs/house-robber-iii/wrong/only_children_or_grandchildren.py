"""You compare the house with its children only, and add the grandchildren without looking below
them."""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    if root is None:
        return 0
    robbed, out = root.val, 0
    for child in (root.left, root.right):
        if child:
            out += child.val
            robbed += sum(one.val for one in (child.left, child.right) if one)
    return max(robbed, out)
