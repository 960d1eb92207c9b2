"""Walk the tree in order with a stack, which meets the values sorted, and stop at the k-th.

Time: O(h + k). Space: O(h).
"""

from trainer.structures import TreeNode


def kth_smallest(root: TreeNode | None, k: int) -> int:
    stack: list[TreeNode] = []
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        k -= 1
        if k == 0:
            return node.val
        node = node.right
    raise ValueError("the tree must have at least k nodes")
