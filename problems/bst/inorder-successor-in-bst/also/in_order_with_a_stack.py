"""Walk in order with a stack, and return the node that comes after p.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    stack: list[TreeNode] = []
    previous = None
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        if previous is p:
            return node
        previous = node
        node = node.right
    return None
