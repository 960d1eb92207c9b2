"""Cut both lists at the root, and recurse into the slices.

Time: O(n²). Space: O(n²).
"""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    if not inorder:
        return None
    middle = inorder.index(postorder[-1])
    left = build_tree(inorder[:middle], postorder[:middle])
    right = build_tree(inorder[middle + 1 :], postorder[middle:-1])
    return TreeNode(postorder[-1], left, right)
