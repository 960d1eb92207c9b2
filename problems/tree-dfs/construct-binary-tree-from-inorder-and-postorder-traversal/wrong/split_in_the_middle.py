"""You split both lists in the middle, but the place of the root in order decides."""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    if not postorder:
        return None
    middle = len(postorder) // 2
    left = build_tree(inorder[:middle], postorder[:middle])
    right = build_tree(inorder[middle + 1 :], postorder[middle:-1])
    return TreeNode(postorder[-1], left, right)
