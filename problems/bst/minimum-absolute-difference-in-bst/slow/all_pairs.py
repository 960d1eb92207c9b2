"""You compare all pairs of values, though only neighbours in sorted order can be closest."""

from trainer.structures import TreeNode


def minimum_difference(root: TreeNode | None) -> int:
    values: list[int] = []
    stack = [root]
    while stack:
        node = stack.pop()
        if node:
            values.append(node.val)
            stack += [node.left, node.right]
    smallest = 100_001
    for i in range(len(values)):
        for j in range(i + 1, len(values)):
            smallest = min(smallest, abs(values[i] - values[j]))
    return smallest
