"""Keep the smallest and the largest place of each depth, in any walk.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def width_of_tree(root: TreeNode | None) -> int:
    ends: dict[int, tuple[int, int]] = {}
    stack = [(root, 0, 0)]
    while stack:
        node, depth, place = stack.pop()
        if node:
            low, high = ends.get(depth, (place, place))
            ends[depth] = (min(low, place), max(high, place))
            stack.append((node.left, depth + 1, 2 * place))
            stack.append((node.right, depth + 1, 2 * place + 1))
    return max(high - low + 1 for low, high in ends.values())
