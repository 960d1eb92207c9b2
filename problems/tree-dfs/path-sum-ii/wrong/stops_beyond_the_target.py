"""You cut off where the sum exceeds the target, but negative values may bring it down again."""

from trainer.structures import TreeNode


def path_sum_paths(root: TreeNode | None, target: int) -> list[list[int]]:
    paths: list[list[int]] = []

    def visit(node: TreeNode | None, rest: int, path: list[int]) -> None:
        if node is None or rest < 0:
            return
        path = [*path, node.val]
        if node.left is None and node.right is None and rest == node.val:
            paths.append(path)
        visit(node.left, rest - node.val, path)
        visit(node.right, rest - node.val, path)

    visit(root, target, [])
    return paths
