"""You return one empty level for the empty tree, but it has no level."""

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = []
    level = [root]
    while level:
        values = [node.val for node in level if node]
        levels.append(values[::-1] if len(levels) % 2 else values)
        level = [child for node in level if node for child in (node.left, node.right) if child]
    return levels
