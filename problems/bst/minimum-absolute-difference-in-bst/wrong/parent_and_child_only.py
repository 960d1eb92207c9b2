"""You compare a node with its children only, but the closest values may be several levels apart."""

from math import inf

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    smallest = inf
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            for child in (node.left, node.right):
                if child:
                    smallest = min(smallest, abs(node.val - child.val))
                    stack.append(child)
    return int(smallest)
