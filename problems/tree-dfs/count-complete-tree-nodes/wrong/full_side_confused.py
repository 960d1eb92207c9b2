"""You take the left side for full when the heights differ, but then it is the right one."""

from trainer.structures import TreeNode


def count_nodes(root: TreeNode | None) -> int:
    def height(node: TreeNode | None) -> int:
        levels = 0
        while node:
            levels += 1
            node = node.left
        return levels

    count = 0
    node = root
    while node:
        left, right = height(node.left), height(node.right)
        if left != right:
            count += 1 << left
            node = node.right
        else:
            count += 1 << right
            node = node.left
    return count
