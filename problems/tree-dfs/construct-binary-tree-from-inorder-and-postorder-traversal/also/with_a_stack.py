"""Keep the path on a stack; the values in order, from the end, tell when to climb.

Time: O(n). Space: O(h).
"""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    root = TreeNode(postorder[-1])
    stack = [root]
    place = len(inorder) - 1
    for value in reversed(postorder[:-1]):
        node = TreeNode(value)
        if stack[-1].val != inorder[place]:
            stack[-1].right = node
        else:
            parent = stack[-1]
            while stack and stack[-1].val == inorder[place]:
                parent = stack.pop()
                place -= 1
            parent.left = node
        stack.append(node)
    return root
