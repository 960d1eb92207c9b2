"""You store a path as soon as the sum fits, but it must end at a leaf."""

from trainer.structures import TreeNode


def path_sum_paths(root: TreeNode | None, target: int) -> list[list[int]]:
    paths: list[list[int]] = []

    def visit(node: TreeNode | None, rest: int, path: list[int]) -> None:
        if node is None:
            return
        path = [*path, node.val]
        if rest == node.val:
            paths.append(path)
        visit(node.left, rest - node.val, path)
        visit(node.right, rest - node.val, path)

    visit(root, target, [])
    return paths
