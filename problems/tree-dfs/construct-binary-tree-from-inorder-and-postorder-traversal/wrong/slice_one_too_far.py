"""You skip one value of postorder between the two sides, though the root stands at the end and
not between them."""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    if not inorder or not postorder:
        return None
    root = postorder[-1]
    if root not in inorder:
        return None
    middle = inorder.index(root)
    left = build_tree(inorder[:middle], postorder[:middle])
    right = build_tree(inorder[middle + 1 :], postorder[middle + 1 : -1])
    return TreeNode(root, left, right)
