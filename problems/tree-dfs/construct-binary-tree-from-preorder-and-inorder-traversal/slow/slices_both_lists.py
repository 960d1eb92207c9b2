"""You search the root in inorder and copy four slices at each node: O(n * h)."""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    if not preorder:
        return None
    middle = inorder.index(preorder[0])
    return TreeNode(
        preorder[0],
        build_tree(preorder[1 : middle + 1], inorder[:middle]),
        build_tree(preorder[middle + 1 :], inorder[middle + 1 :]),
    )
