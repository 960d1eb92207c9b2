"""Write the left side in preorder and the right side in mirrored preorder, both with gaps.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    def walk(node: TreeNode | None, left_first: bool, values: list[int | None]) -> list[int | None]:
        values.append(node.val if node else None)
        if node:
            first, second = (node.left, node.right) if left_first else (node.right, node.left)
            walk(first, left_first, values)
            walk(second, left_first, values)
        return values

    return root is None or walk(root.left, True, []) == walk(root.right, False, [])
