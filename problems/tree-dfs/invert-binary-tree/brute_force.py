"""Write down the path to each node as turns, exchange left and right in it, and build a new tree.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    values: dict[str, int] = {}
    paths = [("", root)]
    for path, node in paths:
        if node:
            values[path.translate(str.maketrans("LR", "RL"))] = node.val
            paths += [(path + "L", node.left), (path + "R", node.right)]
    mirrored = {path: TreeNode(value) for path, value in values.items()}
    for path, parent in mirrored.items():
        parent.left = mirrored.get(path + "L")
        parent.right = mirrored.get(path + "R")
    return mirrored.get("")
