"""Write each level with its gaps, cut off at both ends.

Time: O(n · answer). Space: O(answer).
"""

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    widest = 0
    level: list[TreeNode | None] = [root]
    while level:
        widest = max(widest, len(level))
        below: list[TreeNode | None] = []
        for node in level:
            below += [node.left, node.right] if node else [None, None]
        while below and below[-1] is None:
            below.pop()
        while below and below[0] is None:
            below.pop(0)
        level = below
    return widest
