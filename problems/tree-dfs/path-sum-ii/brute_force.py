"""Write down the path to each leaf, and keep those with the right sum.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def path_sum_paths(root: TreeNode | None, target: int) -> list[list[int]]:
    def to_leaves(node: TreeNode) -> list[list[int]]:
        children = [child for child in (node.left, node.right) if child]
        if not children:
            return [[node.val]]
        return [[node.val, *path] for child in children for path in to_leaves(child)]

    return [path for path in to_leaves(root) if sum(path) == target] if root else []
