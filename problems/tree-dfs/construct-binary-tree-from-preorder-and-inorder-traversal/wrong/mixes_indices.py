"""You look places up in the whole inorder list but use them in slices, where indices differ."""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    places = {value: place for place, value in enumerate(inorder)}

    def build(preorder: list[int], inorder: list[int]) -> TreeNode | None:
        if not preorder or not inorder:
            return None
        middle = places[preorder[0]]
        return TreeNode(
            preorder[0],
            build(preorder[1 : middle + 1], inorder[:middle]),
            build(preorder[middle + 1 :], inorder[middle + 1 :]),
        )

    return build(preorder, inorder)
