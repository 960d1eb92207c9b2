"""You return the longer of the two numbers, so the next step may go in either direction."""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    def depth(node: TreeNode | None) -> int:
        return 1 + max(depth(node.left), depth(node.right)) if node else -1

    return depth(root)
