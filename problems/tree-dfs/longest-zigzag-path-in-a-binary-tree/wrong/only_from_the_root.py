"""You only follow the paths that begin at the root, but a path may begin at any node."""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    def follow(node: TreeNode | None, goes_left: bool) -> int:
        if node is None:
            return -1
        return 1 + follow(node.left if goes_left else node.right, not goes_left)

    return max(follow(root, True), follow(root, False))
