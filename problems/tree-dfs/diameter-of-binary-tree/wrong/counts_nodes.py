"""You count the nodes of the longest path instead of its links, so each answer is one too large."""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    longest = 0

    def depth(node: TreeNode | None) -> int:
        nonlocal longest
        if node is None:
            return 0
        left, right = depth(node.left), depth(node.right)
        longest = max(longest, left + 1 + right)
        return 1 + max(left, right)

    depth(root)
    return longest
