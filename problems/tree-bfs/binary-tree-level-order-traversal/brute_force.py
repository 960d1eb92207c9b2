"""List all nodes with their depth in one depth-first walk, then filter once per depth.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    found: list[tuple[int, int]] = []

    def visit(node: TreeNode | None, depth: int) -> None:
        if node:
            found.append((depth, node.val))
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)

    visit(root, 0)
    depths = {depth for depth, _ in found}
    return [[value for depth, value in found if depth == wanted] for wanted in sorted(depths)]
