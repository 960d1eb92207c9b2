"""You drop a path whose values have occurred before, but paths through different nodes count
separately."""

from trainer.structures import TreeNode


def path_sum_paths(root: TreeNode | None, target: int) -> list[list[int]]:
    paths: list[list[int]] = []

    def visit(node: TreeNode | None, rest: int, path: list[int]) -> None:
        if node is None:
            return
        path = [*path, node.val]
        if not node.left and not node.right and rest == node.val and path not in paths:
            paths.append(path)
        visit(node.left, rest - node.val, path)
        visit(node.right, rest - node.val, path)

    visit(root, target, [])
    return paths
