"""You walk right, node, left, which meets the largest value first, so you count from that end."""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    stack: list[TreeNode] = []
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.right
        node = stack.pop()
        k -= 1
        if k == 0:
            return node.val
        node = node.left
    raise ValueError("the tree must have at least k nodes")
