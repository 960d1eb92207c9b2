"""Keep the best amount of each subtree in a dictionary, top-down.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def rob(root: TreeNode | None) -> int:
    memo: dict[TreeNode | None, int] = {None: 0}

    def best(node: TreeNode | None) -> int:
        if node is None or node in memo:
            return memo[node]
        robbed = node.val
        if node.left:
            robbed += best(node.left.left) + best(node.left.right)
        if node.right:
            robbed += best(node.right.left) + best(node.right.right)
        memo[node] = max(robbed, best(node.left) + best(node.right))
        return memo[node]

    return best(root)
