"""You add the counts of both sides and forget the node between them."""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    left_edge = right_edge = 0
    left = right = root
    while left:
        left_edge, left = left_edge + 1, left.left
    while right:
        right_edge, right = right_edge + 1, right.right
    if root is None or left_edge == right_edge:
        return (1 << left_edge) - 1
    return count_nodes(root.left) + count_nodes(root.right)
