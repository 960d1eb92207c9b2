"""Write every subtree out as a string with brackets and look for the part's string among them.

Time: O(n · h²). Space: O(n · h).
"""

from trainer.structures import TreeNode


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    nodes = [root]
    for node in nodes:
        if node:
            nodes += [node.left, node.right]
    return written(part) in [written(node) for node in nodes]


def written(node: TreeNode | None) -> str:
    return f"({node.val} {written(node.left)} {written(node.right)})" if node else "()"
