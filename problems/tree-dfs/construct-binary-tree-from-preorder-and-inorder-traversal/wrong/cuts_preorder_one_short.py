"""You cut preorder at the root's place in inorder, but the root itself takes one place in front."""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    if not preorder or not inorder:
        return None
    middle = inorder.index(preorder[0])
    return TreeNode(
        preorder[0],
        build_tree(preorder[1:middle], inorder[:middle]),
        build_tree(preorder[middle + 1 :], inorder[middle + 1 :]),
    )
