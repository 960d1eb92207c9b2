"""Name each node by its path from the root and compare each pair where one lies below the other.

Time: O(n² · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    values: dict[str, int] = {}
    paths = [("", root)]
    for path, node in paths:
        if node:
            values[path] = node.val
            paths += [(path + "L", node.left), (path + "R", node.right)]
    for upper, value in values.items():
        for lower, other in values.items():
            if lower.startswith(upper + "L") and other >= value:
                return False
            if lower.startswith(upper + "R") and other <= value:
                return False
    return True
