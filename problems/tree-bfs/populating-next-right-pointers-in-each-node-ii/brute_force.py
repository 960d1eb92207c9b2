"""Collect the nodes of each depth in a list and link each to the one after it.

Time: O(n). Space: O(n).
"""

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    levels: list[list[NextNode]] = [[root]] if root else []
    for level in levels:
        below = [child for node in level for child in (node.left, node.right) if child]
        if below:
            levels.append(below)
        for place in range(len(level) - 1):
            level[place].next = level[place + 1]
    return root
