"""List the nodes from the top down, and compute both amounts backwards without recursion.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    nodes = [root] if root else []
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    robbed: dict[TreeNode | None, int] = {None: 0}
    out: dict[TreeNode | None, int] = {None: 0}
    for node in reversed(nodes):
        left, right = node.left, node.right
        robbed[node] = node.val + out[left] + out[right]
        out[node] = max(robbed[left], out[left]) + max(robbed[right], out[right])
    return max(robbed[root], out[root])
