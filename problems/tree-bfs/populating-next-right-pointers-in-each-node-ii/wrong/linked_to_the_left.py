"""You link each node to its left neighbour instead of its right one."""

from trainer.structures import NextNode


def connect(root: NextNode | None) -> NextNode | None:
    level = [root] if root else []
    while level:
        for place in range(1, len(level)):
            level[place].next = level[place - 1]
        level = [child for node in level for child in (node.left, node.right) if child]
    return root
