"""You return the node after p in preorder, but sorted order is left, node, right."""

from trainer.structures import TreeNode


def inorder_successor(root: TreeNode | None, p: TreeNode) -> TreeNode | None:
    stack = [root]
    found = False
    while stack:
        node = stack.pop()
        if node is None:
            continue
        if found:
            return node
        found = node is p
        stack += [node.right, node.left]
    return None
