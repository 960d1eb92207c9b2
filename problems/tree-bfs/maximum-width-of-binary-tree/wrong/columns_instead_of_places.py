"""You move one column to the left or right with each step, but the places of a level double with
each level."""

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    widest = 0
    level = [(root, 0)] if root else []
    while level:
        columns = [column for _, column in level]
        widest = max(widest, max(columns) - min(columns) + 1)
        below = []
        for node, column in level:
            if node.left:
                below.append((node.left, column - 1))
            if node.right:
                below.append((node.right, column + 1))
        level = below
    return widest
