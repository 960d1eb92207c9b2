"""Write down every way from the root and test whether its end is its largest value: O(n * h)."""

from trainer.structures import TreeNode


def count_good_nodes(root: TreeNode | None) -> int:
    ways = [[root]] if root else []
    for way in ways:
        for child in (way[-1].left, way[-1].right):
            if child:
                ways.append([*way, child])
    return sum(way[-1].val == max(node.val for node in way) for way in ways)
