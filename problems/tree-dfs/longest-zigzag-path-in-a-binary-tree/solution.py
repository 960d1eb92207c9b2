"""Return for each node how far a zigzag gets that begins with a left and with a right step.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    longest = 0

    def arms(node: TreeNode | None) -> tuple[int, int]:
        nonlocal longest
        if node is None:
            return -1, -1
        left = 1 + arms(node.left)[1]
        right = 1 + arms(node.right)[0]
        longest = max(longest, left, right)
        return left, right

    arms(root)
    return longest
