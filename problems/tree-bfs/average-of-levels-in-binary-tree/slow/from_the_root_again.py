"""You walk down from the root again for each level: O(n · h), too slow for a line."""

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    averages: list[float] = []
    while True:
        values = []
        stack = [(root, 0)]
        while stack:
            node, depth = stack.pop()
            if node is None:
                continue
            if depth == len(averages):
                values.append(node.val)
            else:
                stack += [(node.left, depth + 1), (node.right, depth + 1)]
        if not values:
            return averages
        averages.append(sum(values) / len(values))
