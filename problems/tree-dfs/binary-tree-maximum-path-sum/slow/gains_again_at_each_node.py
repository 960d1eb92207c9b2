"""You compute the gains of both sides again at each node: O(n · h)."""

from trainer.structures import TreeNode


def max_path_sum(root: TreeNode | None) -> int:
    if root is None:
        raise ValueError("the tree must have a node")
    sums = [root.val + gain(root.left) + gain(root.right)]
    sums += [max_path_sum(child) for child in (root.left, root.right) if child]
    return max(sums)


def gain(node: TreeNode | None) -> int:
    return max(0, node.val + max(gain(node.left), gain(node.right))) if node else 0
