"""You return right after a hit and skip the removal, so the leaf stays in the path of the next
one."""

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
            return
        visit(node.left, rest - node.val)
        visit(node.right, rest - node.val)
        path.pop()

    visit(root, target)
    return paths
