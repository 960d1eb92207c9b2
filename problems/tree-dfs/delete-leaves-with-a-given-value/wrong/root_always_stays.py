"""You only unlink children from their parents, so the root stays even if it has to go."""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    def goes(node: TreeNode) -> bool:
        if node.left and goes(node.left):
            node.left = None
        if node.right and goes(node.right):
            node.right = None
        return not node.left and not node.right and node.val == target

    if root:
        goes(root)
    return root
