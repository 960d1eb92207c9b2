"""You count the nodes of a level, but the empty places between them count as well."""

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    widest = 0
    level = [root] if root else []
    while level:
        widest = max(widest, len(level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return widest
