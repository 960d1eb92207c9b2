"""Follow the zigzag from each node in both directions until it ends.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    longest = 0
    nodes = [root] if root else []
    for start in nodes:
        nodes += [child for child in (start.left, start.right) if child]
        for goes_left in (True, False):
            node, steps = start, 0
            while following := node.left if goes_left else node.right:
                node, steps = following, steps + 1
                goes_left = not goes_left
            longest = max(longest, steps)
    return longest
