"""Insert the values one by one from the root, the middle of each range first.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    root = None
    parts = [nums]
    for part in parts:
        if part:
            middle = len(part) // 2
            root = insert(root, part[middle])
            parts += [part[:middle], part[middle + 1 :]]
    return root


def insert(root: TreeNode | None, value: int) -> TreeNode:
    if root is None:
        return TreeNode(value)
    if value < root.val:
        root.left = insert(root.left, value)
    else:
        root.right = insert(root.right, value)
    return root
