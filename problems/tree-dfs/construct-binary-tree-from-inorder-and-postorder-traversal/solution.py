"""Read postorder from its end, and build node, right side, left side by ranges in order.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    index = {value: i for i, value in enumerate(inorder)}
    unread = len(postorder) - 1

    def build(low: int, high: int) -> TreeNode | None:
        nonlocal unread
        if low > high:
            return None
        node = TreeNode(postorder[unread])
        unread -= 1
        middle = index[node.val]
        node.right = build(middle + 1, high)
        node.left = build(low, middle - 1)
        return node

    return build(0, len(inorder) - 1)
