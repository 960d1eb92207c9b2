"""Hand down the largest value on the path; a node that is not below it is good.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    def count(node: TreeNode | None, largest: float) -> int:
        if node is None:
            return 0
        good = 1 if node.val >= largest else 0
        largest = max(largest, node.val)
        return good + count(node.left, largest) + count(node.right, largest)

    return count(root, float("-inf"))
