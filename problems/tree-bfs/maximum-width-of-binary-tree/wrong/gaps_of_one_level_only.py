"""You keep the missing children of nodes, but not the places that would lie below missing nodes."""

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    widest = 0
    level: list[TreeNode | None] = [root]
    while any(level):
        while level[0] is None:
            level.pop(0)
        while level[-1] is None:
            level.pop()
        widest = max(widest, len(level))
        below: list[TreeNode | None] = []
        for node in level:
            if node:
                below += [node.left, node.right]
        level = below
    return widest
