"""Write each node as its way from the root; at each, measure both sides over all ways: O(n²)."""

from trainer.structures import TreeNode


def is_balanced(root: TreeNode | None) -> bool:
    pairs = [("", root)]
    for way, node in pairs:
        if node:
            pairs += [(way + "L", node.left), (way + "R", node.right)]
    ways = [way for way, node in pairs if node]

    def height(top: str) -> int:
        return max((len(way) - len(top) + 1 for way in ways if way.startswith(top)), default=0)

    return all(abs(height(way + "L") - height(way + "R")) <= 1 for way in ways)
