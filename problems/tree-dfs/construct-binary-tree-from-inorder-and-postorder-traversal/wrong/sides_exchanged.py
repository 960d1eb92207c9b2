"""You put the values before the root to the right and those behind it to the left."""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    if not inorder:
        return None
    middle = inorder.index(postorder[-1])
    before = build_tree(inorder[:middle], postorder[:middle])
    behind = build_tree(inorder[middle + 1 :], postorder[middle:-1])
    return TreeNode(postorder[-1], behind, before)
