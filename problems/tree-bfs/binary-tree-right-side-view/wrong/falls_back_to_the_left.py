"""You go left only where a right child is missing, but the right side may end further up."""

from trainer.structures import TreeNode


def right_side_view(root: TreeNode | None) -> list[int]:
    seen: list[int] = []
    node = root
    while node:
        seen.append(node.val)
        node = node.right or node.left
    return seen
