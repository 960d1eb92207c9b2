"""You number both children alike, so the gap between the children of one node is lost."""

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    widest = 0
    level = [(root, 0)] if root else []
    while level:
        widest = max(widest, level[-1][1] - level[0][1] + 1)
        below = []
        for node, place in level:
            below += [(child, 2 * place) for child in (node.left, node.right) if child]
        level = below
    return widest
