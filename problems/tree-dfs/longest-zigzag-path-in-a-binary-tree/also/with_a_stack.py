"""Keep a stack of nodes, each with the lengths of the zigzags that go on left and right.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    longest = 0
    stack = [(root, 0, 0)]
    while stack:
        node, then_left, then_right = stack.pop()
        if node is None:
            continue
        longest = max(longest, then_left, then_right)
        stack.append((node.left, 0, then_left + 1))
        stack.append((node.right, then_right + 1, 0))
    return longest
