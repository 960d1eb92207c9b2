"""You read the levels from the bottom up, but postorder finishes a whole left side first."""

from trainer.structures import TreeNode


def postorder(root: TreeNode | None) -> list[int]:
    values: list[int] = []
    level = [root] if root else []
    while level:
        values = [node.val for node in level] + values
        level = [child for node in level for child in (node.left, node.right) if child]
    return values
