"""Write down the values in preorder, and hang a new chain of nodes below the root.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def flatten(root: TreeNode | None) -> None:
    if root is None:
        return
    rest = preorder(root)[1:]
    root.left = None
    end = root
    for value in rest:
        end.right = TreeNode(value)
        end = end.right
    end.right = None


def preorder(node: TreeNode | None) -> list[int]:
    return [node.val, *preorder(node.left), *preorder(node.right)] if node else []
