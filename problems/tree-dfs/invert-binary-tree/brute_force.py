"""Write down the way to each node as turns, exchange left and right in it, build anew: O(n * h)."""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    values: dict[str, int] = {}
    ways = [("", root)]
    for way, node in ways:
        if node:
            values[way.translate(str.maketrans("LR", "RL"))] = node.val
            ways += [(way + "L", node.left), (way + "R", node.right)]
    mirrored = {way: TreeNode(value) for way, value in values.items()}
    for way, parent in mirrored.items():
        parent.left = mirrored.get(way + "L")
        parent.right = mirrored.get(way + "R")
    return mirrored.get("")
