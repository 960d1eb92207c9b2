"""Try every node as the top of the part, and compare the two trees from there in step.

Time: O(n · m). Space: O(h).
"""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    if root is None:
        return part is None
    return is_same(root, part) or is_subtree(root.left, part) or is_subtree(root.right, part)


def is_same(first: TreeNode | None, second: TreeNode | None) -> bool:
    if first is None or second is None:
        return first is second
    return (
        first.val == second.val
        and is_same(first.left, second.left)
        and is_same(first.right, second.right)
    )
