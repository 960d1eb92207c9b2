"""Walk each tree with a stack of your own, right child pushed first.

Time: O(n + m). Space: O(n + m).
"""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return leaves(first) == leaves(second)


def leaves(root: TreeNode | None) -> list[int]:
    found = []
    stack = [root] if root else []
    while stack:
        node = stack.pop()
        if node.left is None and node.right is None:
            found.append(node.val)
        if node.right:
            stack.append(node.right)
        if node.left:
            stack.append(node.left)
    return found
