"""Walk in postorder with a stack of nodes, on which the parent lies below its child.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def remove_leaves(root: TreeNode | None, target: int) -> TreeNode | None:
    stack: list[TreeNode] = []
    last = None
    node = root
    while node or stack:
        while node:
            stack.append(node)
            node = node.left
        top = stack[-1]
        if top.right and top.right is not last:
            node = top.right
            continue
        last = stack.pop()
        if last.left is None and last.right is None and last.val == target:
            if not stack:
                return None
            if stack[-1].left is last:
                stack[-1].left = None
            else:
                stack[-1].right = None
    return root
