"""Build a new list of nodes for each level instead of a queue.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def level_order(root: TreeNode | None) -> list[list[int]]:
    levels: list[list[int]] = []
    level = [root] if root else []
    while level:
        levels.append([node.val for node in level])
        following = []
        for node in level:
            if node.left:
                following.append(node.left)
            if node.right:
                following.append(node.right)
        level = following
    return levels
