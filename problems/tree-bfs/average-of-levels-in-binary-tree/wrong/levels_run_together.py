"""You take nodes out until the queue is empty, so all levels become one."""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    return [sum(node.val for node in nodes) / len(nodes)]
