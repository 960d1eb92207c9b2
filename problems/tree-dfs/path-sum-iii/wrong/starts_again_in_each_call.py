"""You let the same recursion both go on and start anew, so starts are made again from every
path."""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    def count(node: TreeNode | None, rest: int) -> int:
        if node is None:
            return 0
        found = int(node.val == rest)
        for child in (node.left, node.right):
            found += count(child, rest - node.val) + count(child, target)
        return found

    return count(root, target)
