"""You keep the largest value of each level, but you see the node farthest to the right."""

from trainer.structures import TreeNode


def right_side_view(root: TreeNode | None) -> list[int]:
    seen: list[int] = []
    level = [root] if root else []
    while level:
        seen.append(max(node.val for node in level))
        level = [child for node in level for child in (node.left, node.right) if child]
    return seen
