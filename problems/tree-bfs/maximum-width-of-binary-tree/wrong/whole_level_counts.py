"""You count all places of a level, but those left of the first and right of the last node do not
count."""

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    depth = 0
    level = [root] if root else []
    while level:
        depth += 1
        level = [child for node in level for child in (node.left, node.right) if child]
    return 2 ** (depth - 1) if depth else 0
