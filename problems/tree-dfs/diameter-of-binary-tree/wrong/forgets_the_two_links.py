"""You add the depths in links of both sides, but leave out the two links at the node itself."""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    longest = 0

    def depth(node: TreeNode | None) -> int:
        nonlocal longest
        if node is None:
            return -1
        left, right = depth(node.left), depth(node.right)
        longest = max(longest, left + right)
        return 1 + max(left, right)

    depth(root)
    return longest
