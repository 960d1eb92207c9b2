"""You build the right side first, but after a node preorder goes on with its left side."""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    places = {value: place for place, value in enumerate(inorder)}
    roots = iter(preorder)

    def build(low: int, high: int) -> TreeNode | None:
        if low >= high:
            return None
        node = TreeNode(next(roots))
        middle = places[node.val]
        node.right = build(middle + 1, high)
        node.left = build(low, middle)
        return node

    return build(0, len(inorder))
