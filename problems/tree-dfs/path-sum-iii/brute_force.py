"""From each node climb to the root and count the sums that hit the target.

Time: O(n · h). Space: O(n).
"""

from trainer.structures import TreeNode


def path_sum(root: TreeNode | None, target: int) -> int:
    parent: dict[TreeNode, TreeNode | None] = {root: None} if root else {}
    nodes = list(parent)
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                parent[child] = node
                nodes.append(child)
    count = 0
    for end in nodes:
        total = 0
        climber: TreeNode | None = end
        while climber:
            total += climber.val
            count += total == target
            climber = parent[climber]
    return count
