"""Insert the preorder values one by one, left or right as inorder orders them.

Time: O(n² · h). Space: O(n).
"""

from trainer.structures import TreeNode


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    root: TreeNode | None = None
    for value in preorder:
        leaf = TreeNode(value)
        node = root
        while node:
            if inorder.index(value) < inorder.index(node.val):
                if node.left is None:
                    node.left = leaf
                    break
                node = node.left
            else:
                if node.right is None:
                    node.right = leaf
                    break
                node = node.right
        root = root or leaf
    return root
