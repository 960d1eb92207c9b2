"""Write down every path from the root to a node and measure the longest.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    paths = [[root]] if root else []
    for path in paths:
        for child in (path[-1].left, path[-1].right):
            if child:
                paths.append([*path, child])
    return max((len(path) for path in paths), default=0)
