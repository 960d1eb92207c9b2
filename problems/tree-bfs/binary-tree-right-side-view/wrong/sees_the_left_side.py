"""You visit left before right and keep the first of each level, which is the view from the left."""

from trainer.structures import TreeNode


def right_side_view(root: TreeNode | None) -> list[int]:
    seen: list[int] = []

    def visit(node: TreeNode | None, depth: int) -> None:
        if node:
            if depth == len(seen):
                seen.append(node.val)
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)

    visit(root, 0)
    return seen
