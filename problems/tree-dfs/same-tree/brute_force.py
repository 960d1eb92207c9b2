"""Write down each node's value under its way from the root, and compare the two lists: O(n * h)."""

from trainer.structures import TreeNode


def is_same_tree(first: TreeNode | None, second: TreeNode | None) -> bool:
    return values_by_way(first) == values_by_way(second)


def values_by_way(root: TreeNode | None) -> dict[str, int]:
    values: dict[str, int] = {}
    ways = [("", root)]
    for way, node in ways:
        if node:
            values[way] = node.val
            ways += [(way + "L", node.left), (way + "R", node.right)]
    return values
