"""Search inorder for the place of each root, without a dictionary.

Time: O(n²). Space: O(n).
"""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    roots = iter(preorder)

    def build(low: int, high: int) -> TreeNode | None:
        if low == high:
            return None
        node = TreeNode(next(roots))
        middle = inorder.index(node.val)
        node.left = build(low, middle)
        node.right = build(middle + 1, high)
        return node

    return build(0, len(inorder))
