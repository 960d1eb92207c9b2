"""Walk down recursively while both lie on the same side.

Time: O(h). Space: O(h).
"""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    if root and p.val < root.val and q.val < root.val:
        return lowest_common_ancestor(root.left, p, q)
    if root and p.val > root.val and q.val > root.val:
        return lowest_common_ancestor(root.right, p, q)
    return root
