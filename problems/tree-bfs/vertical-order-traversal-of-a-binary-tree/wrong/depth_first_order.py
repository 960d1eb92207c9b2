"""You walk depth-first and keep the order of the walk, but a deep node on the left then comes
before a higher one."""

from collections import defaultdict

from trainer.structures import TreeNode


def vertical_order(root: TreeNode | None) -> list[list[int]]:
    columns: dict[int, list[int]] = defaultdict(list)

    def visit(node: TreeNode | None, column: int) -> None:
        if node is None:
            return
        columns[column].append(node.val)
        visit(node.left, column - 1)
        visit(node.right, column + 1)

    visit(root, 0)
    return [columns[column] for column in sorted(columns)]
