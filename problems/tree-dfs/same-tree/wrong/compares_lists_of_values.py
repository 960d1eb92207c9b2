"""You compare lists of values without marks for missing children, so other shapes look the same."""

from trainer.structures import TreeNode


def is_same_tree(first: TreeNode | None, second: TreeNode | None) -> bool:
    return values(first) == values(second)


def values(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    return [node.val, *values(node.left), *values(node.right)]
