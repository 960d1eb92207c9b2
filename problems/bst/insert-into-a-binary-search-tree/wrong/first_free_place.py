"""You fill the first free place level by level, but the order of the values decides."""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    if root is None:
        return TreeNode(value)
    nodes = [root]
    for node in nodes:
        if node.left is None:
            node.left = TreeNode(value)
            break
        if node.right is None:
            node.right = TreeNode(value)
            break
        nodes += [node.left, node.right]
    return root
