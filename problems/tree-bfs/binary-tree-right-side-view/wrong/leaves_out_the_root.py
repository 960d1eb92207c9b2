"""You start with depth 0 as already seen, so the root itself is left out."""

from trainer.structures import TreeNode


def right_side_view(root: TreeNode | None) -> list[int]:
    view: list[int] = []
    deepest = 0

    def visit(node: TreeNode | None, depth: int) -> None:
        nonlocal deepest
        if node is None:
            return
        if depth > deepest:
            deepest = depth
            view.append(node.val)
        visit(node.right, depth + 1)
        visit(node.left, depth + 1)

    visit(root, 0)
    return view
