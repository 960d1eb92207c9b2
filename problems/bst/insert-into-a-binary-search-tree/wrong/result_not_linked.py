"""You do not link what the call returns, so the new node is lost."""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    if root is None:
        return TreeNode(value)
    if value < root.val:
        insert_into_tree(root.left, value)
    else:
        insert_into_tree(root.right, value)
    return root
