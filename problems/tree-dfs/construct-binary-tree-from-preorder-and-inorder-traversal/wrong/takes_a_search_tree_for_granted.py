"""You put smaller values to the left and larger ones to the right, but this is no search tree."""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    if not preorder:
        return None
    root = preorder[0]
    return TreeNode(
        root,
        build_tree([value for value in preorder if value < root], inorder),
        build_tree([value for value in preorder if value > root], inorder),
    )
