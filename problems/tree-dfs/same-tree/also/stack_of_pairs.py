"""Compare pairs of nodes from a stack, without recursion.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def is_same_tree(first: TreeNode | None, second: TreeNode | None) -> bool:
    pairs = [(first, second)]
    while pairs:
        one, other = pairs.pop()
        if one is None or other is None:
            if one is not other:
                return False
            continue
        if one.val != other.val:
            return False
        pairs += [(one.left, other.left), (one.right, other.right)]
    return True
