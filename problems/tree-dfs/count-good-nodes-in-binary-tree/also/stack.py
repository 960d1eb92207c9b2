"""Keep a stack of nodes with the largest value above each, without recursion.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    good = 0
    stack = [(root, float("-inf"))]
    while stack:
        node, largest = stack.pop()
        if node is None:
            continue
        if node.val >= largest:
            good += 1
            largest = node.val
        stack.append((node.left, largest))
        stack.append((node.right, largest))
    return good
