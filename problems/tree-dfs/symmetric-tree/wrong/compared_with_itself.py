"""You invert the tree in place and compare it with itself, which is always the same."""

from trainer.structures import TreeNode


def is_symmetric(root: TreeNode | None) -> bool:
    def invert(node: TreeNode | None) -> TreeNode | None:
        if node:
            node.left, node.right = invert(node.right), invert(node.left)
        return node

    def same(one: TreeNode | None, other: TreeNode | None) -> bool:
        if one is None or other is None:
            return one is other
        return one.val == other.val and same(one.left, other.left) and same(one.right, other.right)

    return same(root, invert(root))
