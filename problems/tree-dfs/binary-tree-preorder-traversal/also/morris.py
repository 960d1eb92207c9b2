"""Link the last node of each left side back to its ancestor, and write a node before going left.

Time: O(n). Space: O(1).
"""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    values = []
    node = root
    while node:
        if node.left is None:
            values.append(node.val)
            node = node.right
            continue
        last = node.left
        while last.right and last.right is not node:
            last = last.right
        if last.right is None:
            values.append(node.val)
            last.right = node
            node = node.left
        else:
            last.right = None
            node = node.right
    return values
