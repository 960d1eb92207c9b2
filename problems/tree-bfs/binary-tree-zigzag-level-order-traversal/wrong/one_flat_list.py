"""You put all values into one list, but each level is a list of its own."""

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    left_to_right = True
    level = [root] if root else []
    while level:
        here = [node.val for node in level]
        values += here if left_to_right else here[::-1]
        left_to_right = not left_to_right
        level = [child for node in level for child in (node.left, node.right) if child]
    return values
