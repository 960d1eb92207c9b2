"""Walk down from the root again for every level: O(n * h), but without a queue."""

from trainer.structures import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    def values_at(node: TreeNode | None, depth: int) -> list[int]:
        if node is None:
            return []
        if depth == 0:
            return [node.val]
        return values_at(node.left, depth - 1) + values_at(node.right, depth - 1)

    levels: list[list[int]] = []
    while level := values_at(root, len(levels)):
        levels.append(level)
    return levels
