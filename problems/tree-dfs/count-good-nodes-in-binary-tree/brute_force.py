"""Write down every path from the root and test whether its end is its largest value.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    paths = [[root]] if root else []
    for path in paths:
        for child in (path[-1].left, path[-1].right):
            if child:
                paths.append([*path, child])
    return sum(path[-1].val == max(node.val for node in path) for path in paths)
