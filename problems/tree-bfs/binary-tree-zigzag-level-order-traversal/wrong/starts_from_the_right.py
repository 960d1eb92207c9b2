"""You turn the first, third and fifth level around, but the first one runs from left to right."""

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = []
    level = [root] if root else []
    while level:
        values = [node.val for node in level]
        levels.append(values if len(levels) % 2 else values[::-1])
        level = [child for node in level for child in (node.left, node.right) if child]
    return levels
