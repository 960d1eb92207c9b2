"""You add the two sides of a node, but a zigzag only goes down and cannot bend at its highest
node."""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    longest = 0

    def arms(node: TreeNode | None) -> tuple[int, int]:
        nonlocal longest
        if node is None:
            return -1, -1
        left = 1 + arms(node.left)[1]
        right = 1 + arms(node.right)[0]
        longest = max(longest, left + right)
        return left, right

    arms(root)
    return longest
