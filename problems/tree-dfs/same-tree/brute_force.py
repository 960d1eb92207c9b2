"""Write down each node's value under its path from the root, and compare the two dictionaries.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def is_same_tree(first: TreeNode | None, second: TreeNode | None) -> bool:
    return values_by_path(first) == values_by_path(second)


def values_by_path(root: TreeNode | None) -> dict[str, int]:
    values: dict[str, int] = {}
    paths = [("", root)]
    for path, node in paths:
        if node:
            values[path] = node.val
            paths += [(path + "L", node.left), (path + "R", node.right)]
    return values
