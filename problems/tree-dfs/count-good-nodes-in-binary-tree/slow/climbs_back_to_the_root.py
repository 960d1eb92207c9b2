"""You climb from each node back to the root to look for a larger value: O(n · h)."""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    if root is None:
        return 0
    parents: dict[TreeNode, TreeNode] = {}
    nodes = [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                parents[child] = node
                nodes.append(child)

    def is_good(node: TreeNode) -> bool:
        above = node
        while above is not root:
            above = parents[above]
            if above.val > node.val:
                return False
        return True

    return sum(is_good(node) for node in nodes)
