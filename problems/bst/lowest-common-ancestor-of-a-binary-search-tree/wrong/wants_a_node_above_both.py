"""You look for a node above both, but a node also counts as its own ancestor."""

from trainer.structures import TreeNode


def lowest_common_ancestor(root: TreeNode | None, p: TreeNode, q: TreeNode) -> TreeNode | None:
    def above(wanted: TreeNode) -> list[TreeNode]:
        path: list[TreeNode] = []
        node = root
        while node and node is not wanted:
            path.append(node)
            node = node.left if wanted.val < node.val else node.right
        return path

    common = [a for a, b in zip(above(p), above(q), strict=False) if a is b]
    return common[-1] if common else p
