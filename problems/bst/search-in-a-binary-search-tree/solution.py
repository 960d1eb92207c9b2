"""Walk down: left for a smaller value, right for a larger one, until it is found or no node is
left.

Time: O(h). Space: O(1).
"""

from trainer.structures import TreeNode


def search_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    node = root
    while node and node.val != value:
        node = node.left if value < node.val else node.right
    return node
