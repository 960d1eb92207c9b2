"""You write strings without marks for missing children, so other shapes look the same."""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    return written(part) in written(root)


def written(node: TreeNode | None) -> str:
    return f",{node.val},{written(node.left)}{written(node.right)}" if node else ""
