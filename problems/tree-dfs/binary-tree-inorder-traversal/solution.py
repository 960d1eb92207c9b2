"""Keep the nodes that wait for their left side on a stack; pop, write down, go right.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def inorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    stack: list[TreeNode] = []
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.val)
        node = node.right
    return values
