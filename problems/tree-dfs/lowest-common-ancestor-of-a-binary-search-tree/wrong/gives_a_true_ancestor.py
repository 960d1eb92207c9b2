"""You give the parent where one value is an ancestor of the other, but a node counts as its own."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, first: int, second: int) -> int:
    def way(wanted: int) -> list[int]:
        values: list[int] = []
        node = root
        while node and node.val != wanted:
            values.append(node.val)
            node = node.left if wanted < node.val else node.right
        return values

    common = [a for a, b in zip(way(first), way(second), strict=False) if a == b]
    return common[-1] if common else first
