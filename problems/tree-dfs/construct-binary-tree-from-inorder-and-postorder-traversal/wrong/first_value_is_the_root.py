"""You take the first value of postorder for the root, but it comes last."""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    if not inorder:
        return None
    root = postorder[0]
    middle = inorder.index(root)
    others = postorder[1:]
    left = build_tree(inorder[:middle], [one for one in others if one in inorder[:middle]])
    right = build_tree(
        inorder[middle + 1 :], [one for one in others if one not in inorder[:middle]]
    )
    return TreeNode(root, left, right)
