"""You average the averages of the two sides, but they may have different numbers of nodes on a
level."""

from itertools import zip_longest

from trainer.structures import TreeNode


def average_of_levels(root: TreeNode | None) -> list[float]:
    if root is None:
        return []
    averages: list[float] = [root.val]
    sides = zip_longest(average_of_levels(root.left), average_of_levels(root.right))
    for pair in sides:
        present = [average for average in pair if average is not None]
        averages.append(sum(present) / len(present))
    return averages
