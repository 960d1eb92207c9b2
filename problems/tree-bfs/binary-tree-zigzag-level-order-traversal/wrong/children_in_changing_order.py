"""You put children into the queue in changing order, but that mixes up the order of the level
after it."""

from trainer.structures import TreeNode


def zigzag_level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = []
    level = [root] if root else []
    while level:
        levels.append([node.val for node in level])
        below = []
        for node in level:
            pair = (node.left, node.right) if len(levels) % 2 == 0 else (node.right, node.left)
            below += [child for child in pair if child]
        level = below
    return levels
