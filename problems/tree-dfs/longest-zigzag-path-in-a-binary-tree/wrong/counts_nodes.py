"""You count the nodes of the path, but its length is the number of steps, one less."""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    longest = 0

    def arms(node: TreeNode | None) -> tuple[int, int]:
        nonlocal longest
        if node is None:
            return 0, 0
        left = 1 + arms(node.left)[1]
        right = 1 + arms(node.right)[0]
        longest = max(longest, left, right)
        return left, right

    arms(root)
    return longest
