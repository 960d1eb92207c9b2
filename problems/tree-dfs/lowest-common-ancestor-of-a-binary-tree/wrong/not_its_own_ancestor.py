"""You return the parent where one node lies below the other, but a node is an ancestor of
itself."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    def contains(node: TreeNode | None, target: TreeNode) -> bool:
        if node is None:
            return False
        return node is target or contains(node.left, target) or contains(node.right, target)

    lowest = root
    nodes = [root]
    for node in nodes:
        if node and node is not p and node is not q:
            if contains(node, p) and contains(node, q):
                lowest = node
            nodes += [node.left, node.right]
    return lowest
