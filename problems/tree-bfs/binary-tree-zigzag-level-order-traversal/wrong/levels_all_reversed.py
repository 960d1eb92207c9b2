"""You read all levels below the root from right to left, but the direction changes with each
level."""

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    levels = []
    level = [root] if root else []
    while level:
        levels.append([node.val for node in level])
        level = [child for node in level for child in (node.right, node.left) if child]
    return levels
