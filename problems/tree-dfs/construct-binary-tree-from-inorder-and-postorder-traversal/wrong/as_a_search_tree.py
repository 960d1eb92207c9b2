"""You insert the values as into a search tree, but nothing says that they are in order."""

from trainer.structures import TreeNode


def build_tree(inorder: list[int], postorder: list[int]) -> TreeNode | None:
    root = TreeNode(postorder[-1])
    for value in reversed(postorder[:-1]):
        node = root
        while True:
            if value < node.val:
                if node.left is None:
                    node.left = TreeNode(value)
                    break
                node = node.left
            else:
                if node.right is None:
                    node.right = TreeNode(value)
                    break
                node = node.right
    return root
