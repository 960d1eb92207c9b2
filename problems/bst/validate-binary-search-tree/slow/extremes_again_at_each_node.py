"""You look through both whole subtrees at every node for their extremes: O(n · h)."""

from trainer.structures import TreeNode


def is_valid_bst(root: TreeNode | None) -> bool:
    if root is None:
        return True
    return (
        largest(root.left) < root.val < smallest(root.right)
        and is_valid_bst(root.left)
        and is_valid_bst(root.right)
    )


def largest(node: TreeNode | None) -> float:
    return max(node.val, largest(node.left), largest(node.right)) if node else float("-inf")


def smallest(node: TreeNode | None) -> float:
    return min(node.val, smallest(node.left), smallest(node.right)) if node else float("inf")
