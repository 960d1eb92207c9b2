"""You stop at the first node from the top that has both below it, which is the root."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    def contains(node: TreeNode | None, target: TreeNode) -> bool:
        if node is None:
            return False
        return node is target or contains(node.left, target) or contains(node.right, target)

    nodes = [root]
    for node in nodes:
        if contains(node, p) and contains(node, q):
            return node
        if node:
            nodes += [node.left, node.right]
    return None
