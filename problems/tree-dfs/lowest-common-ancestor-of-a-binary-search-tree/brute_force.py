"""Keep all nodes that have both values somewhere below them, and take the lowest: O(n²)."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, first: int, second: int) -> int:
    lowest = 0
    nodes = [root]
    for node in nodes:
        if node:
            nodes += [node.left, node.right]
            if {first, second} <= values(node):
                lowest = node.val
    return lowest


def values(node: TreeNode | None) -> set[int]:
    return {node.val} | values(node.left) | values(node.right) if node else set()
