"""Keep a stack of the nodes whose right side is still open, without recursion.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    if not preorder:
        return None
    root = TreeNode(preorder[0])
    stack = [root]
    place = 0  # everything before it in inorder is complete
    for value in preorder[1:]:
        node = TreeNode(value)
        if stack[-1].val != inorder[place]:
            stack[-1].left = node
        else:
            parent = stack[-1]
            while stack and stack[-1].val == inorder[place]:
                parent = stack.pop()
                place += 1
            parent.right = node
        stack.append(node)
    return root
