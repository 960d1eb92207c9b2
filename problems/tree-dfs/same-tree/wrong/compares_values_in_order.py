"""You compare the values from left to right, but another shape can have the same order."""

from trainer.structures import TreeNode


def is_same_tree(first: TreeNode | None, second: TreeNode | None) -> bool:
    return values(first) == values(second)


def values(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    return [*values(node.left), node.val, *values(node.right)]
