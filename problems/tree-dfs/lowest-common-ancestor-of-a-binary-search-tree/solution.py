"""Walk down as long as both values lie on the same side; where they part is the answer.

Time: O(h). Space: O(1).
"""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, first: int, second: int) -> int:
    node = root
    while node:
        if first < node.val and second < node.val:
            node = node.left
        elif first > node.val and second > node.val:
            node = node.right
        else:
            return node.val
    raise ValueError("both values must be in the tree")
