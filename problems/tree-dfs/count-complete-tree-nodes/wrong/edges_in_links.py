"""You count the links of the edges, but the formula needs their nodes."""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    if root is None:
        return 0
    left_edge = right_edge = 0
    left = right = root
    while left.left:
        left_edge, left = left_edge + 1, left.left
    while right.right:
        right_edge, right = right_edge + 1, right.right
    if left_edge == right_edge:
        return (1 << left_edge) - 1
    return 1 + count_nodes(root.left) + count_nodes(root.right)
