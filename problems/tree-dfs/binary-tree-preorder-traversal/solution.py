"""Keep the subtrees still to come on a stack; pop a node, write it down, push right and left.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def preorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        values.append(node.val)
        if node.right:
            stack.append(node.right)
        if node.left:
            stack.append(node.left)
    return values
