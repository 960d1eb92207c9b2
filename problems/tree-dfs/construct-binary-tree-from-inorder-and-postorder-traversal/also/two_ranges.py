"""Pass ranges of both lists, so that either side may be built first.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    index = {value: i for i, value in enumerate(inorder)}

    def build(low: int, first: int, size: int) -> TreeNode | None:
        if size == 0:
            return None
        node = TreeNode(postorder[first + size - 1])
        left_size = index[node.val] - low
        node.left = build(low, first, left_size)
        right_size = size - left_size - 1
        node.right = build(low + left_size + 1, first + left_size, right_size)
        return node

    return build(0, 0, len(inorder))
