"""You write `2 ^ h` for a power, but in Python this is the exclusive or of the bits."""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    left_edge = right_edge = 0
    left = right = root
    while left:
        left_edge, left = left_edge + 1, left.left
    while right:
        right_edge, right = right_edge + 1, right.right
    if root is None:
        return 0
    if left_edge == right_edge:
        return (2 ^ left_edge) - 1
    return 1 + count_nodes(root.left) + count_nodes(root.right)
