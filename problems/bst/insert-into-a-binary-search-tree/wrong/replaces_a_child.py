"""You link the new node to the root even if a child is there already, and lose the subtree."""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    if root is None:
        return TreeNode(value)
    if value < root.val:
        root.left = TreeNode(value)
    else:
        root.right = TreeNode(value)
    return root
