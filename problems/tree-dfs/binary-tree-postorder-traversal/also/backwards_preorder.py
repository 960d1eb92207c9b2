"""Visit node, right side, left side with a stack, and reverse the result.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    values = []
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        values.append(node.val)
        if node.left:
            stack.append(node.left)
        if node.right:
            stack.append(node.right)
    values.reverse()
    return values
