"""You build the left side first, but read backwards postorder names the right side after the
root."""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    index = {value: i for i, value in enumerate(inorder)}
    unread = postorder.copy()

    def build(low: int, high: int) -> TreeNode | None:
        if low > high or not unread:
            return None
        node = TreeNode(unread.pop())
        middle = index[node.val]
        node.left = build(low, middle - 1)
        node.right = build(middle + 1, high)
        return node

    return build(0, len(inorder) - 1)
