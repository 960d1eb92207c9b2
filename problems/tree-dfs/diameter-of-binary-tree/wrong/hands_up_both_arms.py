"""You return both arms to the parent, but a path that bends at a node cannot go on upwards."""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    longest = 0

    def arms(node: TreeNode | None) -> int:
        nonlocal longest
        if node is None:
            return 0
        left, right = arms(node.left), arms(node.right)
        longest = max(longest, left + right)
        return 1 + left + right

    arms(root)
    return longest
