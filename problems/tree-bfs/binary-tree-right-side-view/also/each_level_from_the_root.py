"""Walk the whole tree again for every level, without a queue.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def right_side_view(root: TreeNode | None) -> list[int]:
    def values_at(node: TreeNode | None, depth: int) -> list[int]:
        if node is None:
            return []
        if depth == 0:
            return [node.val]
        return values_at(node.left, depth - 1) + values_at(node.right, depth - 1)

    seen: list[int] = []
    while level := values_at(root, len(seen)):
        seen.append(level[-1])
    return seen
