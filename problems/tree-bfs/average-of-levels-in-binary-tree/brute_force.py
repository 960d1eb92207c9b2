"""For each depth walk down from the root again and collect the values.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    def values_at(node: TreeNode | None, down: int) -> list[int]:
        if node is None:
            return []
        if down == 0:
            return [node.val]
        return values_at(node.left, down - 1) + values_at(node.right, down - 1)

    averages: list[float] = []
    while values := values_at(root, len(averages)):
        averages.append(sum(values) / len(values))
    return averages
