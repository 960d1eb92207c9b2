"""You do not remove a value on the way back, so nodes of other branches stay in the path."""

from trainer.structures import TreeNode


def path_sum_paths(root: TreeNode | None, target: int) -> list[list[int]]:
    paths: list[list[int]] = []
    path: list[int] = []

    def visit(node: TreeNode | None, rest: int) -> None:
        if node is None:
            return
        path.append(node.val)
        if node.left is None and node.right is None and rest == node.val:
            paths.append(path.copy())
        visit(node.left, rest - node.val)
        visit(node.right, rest - node.val)

    visit(root, target)
    return paths
