"""Remove one layer of leaves after the other, until a walk removes nothing.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    top = TreeNode(0, root)
    removed = True
    while removed:
        removed = False
        nodes = [top]
        for node in nodes:
            for side in ("left", "right"):
                child = getattr(node, side)
                if child and not child.left and not child.right and child.val == target:
                    setattr(node, side, None)
                    removed = True
                elif child:
                    nodes.append(child)
    return top.left
