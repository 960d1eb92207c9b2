"""You return the width of the last level, but a level above it may be wider."""

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    width = 0
    level = [(root, 0)] if root else []
    while level:
        width = level[-1][1] - level[0][1] + 1
        below = []
        for node, place in level:
            if node.left:
                below.append((node.left, 2 * place))
            if node.right:
                below.append((node.right, 2 * place + 1))
        level = below
    return width
