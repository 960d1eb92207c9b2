"""You test the sum at missing children, so a leaf is stored twice and a node with one child
counts as a leaf."""

from trainer.structures import TreeNode


def path_sum_paths(root: TreeNode | None, target: int) -> list[list[int]]:
    paths: list[list[int]] = []

    def visit(node: TreeNode | None, rest: int, path: list[int]) -> None:
        if node is None:
            if rest == 0 and path:
                paths.append(path)
            return
        visit(node.left, rest - node.val, [*path, node.val])
        visit(node.right, rest - node.val, [*path, node.val])

    visit(root, target, [])
    return paths
