"""You go on in the same direction: left must be followed by right, so take the child's other
number."""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    longest = 0

    def arms(node: TreeNode | None) -> tuple[int, int]:
        nonlocal longest
        if node is None:
            return -1, -1
        left = 1 + arms(node.left)[0]
        right = 1 + arms(node.right)[1]
        longest = max(longest, left, right)
        return left, right

    arms(root)
    return longest
