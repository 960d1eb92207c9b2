"""Preorder names the next root; its place in inorder, from a dictionary, splits the rest.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    places = {value: place for place, value in enumerate(inorder)}
    roots = iter(preorder)

    def build(low: int, high: int) -> TreeNode | None:
        if low == high:
            return None
        node = TreeNode(next(roots))
        middle = places[node.val]
        node.left = build(low, middle)
        node.right = build(middle + 1, high)
        return node

    return build(0, len(inorder))
