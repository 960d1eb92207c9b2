"""Name each node by its way from the root and compare each pair where one lies below: O(n² * h)."""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    values: dict[str, int] = {}
    ways = [("", root)]
    for way, node in ways:
        if node:
            values[way] = node.val
            ways += [(way + "L", node.left), (way + "R", node.right)]
    for upper, value in values.items():
        for lower, other in values.items():
            if lower.startswith(upper + "L") and other >= value:
                return False
            if lower.startswith(upper + "R") and other <= value:
                return False
    return True
