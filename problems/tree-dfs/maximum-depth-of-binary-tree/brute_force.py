"""Write down every way from the root to a node and measure the longest: O(n * h)."""

from trainer.structures import TreeNode


def max_depth(root: TreeNode | None) -> int:
    ways = [[root]] if root else []
    for way in ways:
        for child in (way[-1].left, way[-1].right):
            if child:
                ways.append([*way, child])
    return max((len(way) for way in ways), default=0)
