"""List the nodes from the top down, then compute depths from the end of the list.

Time: O(n). Space: O(n).
"""

from trainer.structures import TreeNode


def diameter_of_binary_tree(root: TreeNode | None) -> int:
    nodes = [root] if root else []
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                nodes.append(child)

    longest = 0
    depths: dict[TreeNode | None, int] = {None: 0}
    for node in reversed(nodes):
        left, right = depths[node.left], depths[node.right]
        longest = max(longest, left + right)
        depths[node] = 1 + max(left, right)
    return longest
