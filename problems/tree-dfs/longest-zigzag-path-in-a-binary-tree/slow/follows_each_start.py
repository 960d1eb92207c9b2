"""You follow the zigzag from each node to its end, so long ones are walked again and again."""

from trainer.structures import TreeNode


def longest_zigzag(root: TreeNode | None) -> int:
    longest = 0
    stack = [root] if root else []
    while stack:
        start = stack.pop()
        stack += [child for child in (start.left, start.right) if child]
        for direction in (0, 1):
            node, steps = start, 0
            while True:
                following = node.left if (steps + direction) % 2 else node.right
                if following is None:
                    break
                node, steps = following, steps + 1
            longest = max(longest, steps)
    return longest
