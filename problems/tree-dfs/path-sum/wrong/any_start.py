"""You let a path begin below the root, but it must start at the root."""

from trainer.structures import TreeNode


def has_path_sum(root: TreeNode | None, target: int) -> bool:
    def ends_below(node: TreeNode | None, rest: int) -> bool:
        if node is None:
            return False
        rest -= node.val
        if not node.left and not node.right:
            return rest == 0
        return ends_below(node.left, rest) or ends_below(node.right, rest)

    if root is None:
        return False
    if ends_below(root, target):
        return True
    return has_path_sum(root.left, target) or has_path_sum(root.right, target)
