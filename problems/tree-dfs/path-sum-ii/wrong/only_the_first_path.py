"""You stop at the first path that fits, but all of them are wanted."""

from trainer.structures import TreeNode


def path_sum_paths(root: TreeNode | None, target: int) -> list[list[int]]:
    stack = [(root, target, [root.val])] if root else []
    while stack:
        node, rest, path = stack.pop()
        rest -= node.val
        if node.left is None and node.right is None and rest == 0:
            return [path]
        for child in (node.right, node.left):
            if child:
                stack.append((child, rest, [*path, child.val]))
    return []
