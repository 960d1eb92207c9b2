"""You begin the right part of preorder one place too early, so it has a value of the left part."""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    if not inorder:
        return None
    root = TreeNode(preorder[0])
    middle = inorder.index(preorder[0])
    root.left = build_tree(preorder[1 : middle + 1], inorder[:middle])
    root.right = build_tree(preorder[middle:], inorder[middle + 1 :])
    return root
