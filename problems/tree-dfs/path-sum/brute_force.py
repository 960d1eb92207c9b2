"""Write down the path to each leaf and add it up.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    paths = [[root]] if root else []
    sums = set()
    for path in paths:
        node = path[-1]
        children = [child for child in (node.left, node.right) if child]
        paths += [[*path, child] for child in children]
        if not children:
            sums.add(sum(step.val for step in path))
    return target in sums
