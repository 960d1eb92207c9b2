"""Keep a stack on which each node comes a second time, to take its sum out again.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    above = {0: 1}
    count = 0
    stack: list[tuple[TreeNode | None, int, bool]] = [(root, 0, False)]
    while stack:
        node, total, is_done = stack.pop()
        if node is None:
            continue
        if is_done:
            above[total] -= 1
            continue
        total += node.val
        count += above.get(total - target, 0)
        above[total] = above.get(total, 0) + 1
        stack.append((node, total, True))
        stack += [(node.right, total, False), (node.left, total, False)]
    return count
