"""Build a mirrored copy, and compare both trees written down in preorder.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    return written(root) == written(mirrored(root))


def mirrored(node: TreeNode | None) -> TreeNode | None:
    return TreeNode(node.val, mirrored(node.right), mirrored(node.left)) if node else None


def written(root: TreeNode | None) -> list[int | None]:
    values: list[int | None] = []
    stack = [root]
    while stack:
        node = stack.pop()
        values.append(node.val if node else None)
        if node:
            stack += [node.right, node.left]
    return values
