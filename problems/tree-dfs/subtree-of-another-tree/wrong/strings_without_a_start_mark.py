"""You search one string in the other without a mark before each value, so 2 is found inside 12."""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    return written(part) in written(root)


def written(node: TreeNode | None) -> str:
    return f"{node.val},{written(node.left)}{written(node.right)}" if node else "#,"
