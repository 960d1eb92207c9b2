"""Find the leaves level by level with their paths, and sort them by path.

Time: O(n · h · log n). Space: O(n · h).
"""

from trainer.structures import TreeNode


def leaf_similar(first: TreeNode | None, second: TreeNode | None) -> bool:
    return sorted_leaves(first) == sorted_leaves(second)


def sorted_leaves(root: TreeNode | None) -> list[int]:
    leaves = []
    pairs = [("", root)]
    for path, node in pairs:
        if node:
            if not node.left and not node.right:
                leaves.append((path, node.val))
            pairs += [(path + "L", node.left), (path + "R", node.right)]
    return [value for _, value in sorted(leaves)]
