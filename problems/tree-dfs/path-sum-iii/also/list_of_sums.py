"""Hand down a list of the sums of all paths that end at the parent.

Time: O(n · h). Space: O(h²).
"""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    def visit(node: TreeNode | None, ending_above: list[int]) -> int:
        if node is None:
            return 0
        ending_here = [total + node.val for total in ending_above] + [node.val]
        below = visit(node.left, ending_here) + visit(node.right, ending_here)
        return ending_here.count(target) + below

    return visit(root, [])
