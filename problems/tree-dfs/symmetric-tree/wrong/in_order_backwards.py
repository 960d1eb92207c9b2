"""You test whether the values in order read the same backwards, but different trees have the
same order."""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    def in_order(node: TreeNode | None) -> list[int]:
        return [*in_order(node.left), node.val, *in_order(node.right)] if node else []

    values = in_order(root)
    return values == values[::-1]
