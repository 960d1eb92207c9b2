"""Note the parents, and walk depth-first from the target without going back.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def distance_k(root: TreeNode, target: TreeNode, k: int) -> list[int]:
    parent: dict[TreeNode, TreeNode | None] = {}

    def note(node: TreeNode | None, above: TreeNode | None) -> None:
        if node:
            parent[node] = above
            note(node.left, node)
            note(node.right, node)

    found: list[int] = []

    def visit(node: TreeNode | None, come_from: TreeNode | None, rest: int) -> None:
        if node is None:
            return
        if rest == 0:
            found.append(node.val)
            return
        for neighbour in (node.left, node.right, parent[node]):
            if neighbour is not come_from:
                visit(neighbour, node, rest - 1)

    note(root, None)
    visit(target, None, k)
    return found
