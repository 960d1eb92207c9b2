"""You follow right children only, but where they end a deeper left side can be seen."""

from trainer.structures import TreeNode


def right_side_view(root: TreeNode | None) -> list[int]:
    seen: list[int] = []
    node = root
    while node:
        seen.append(node.val)
        node = node.right
    return seen
