"""Write all values in order with the new one, and build a line of them.

Time: O(n log n). Space: O(n).
"""

from trainer.structures import TreeNode


def insert_into_tree(root: TreeNode | None, value: int) -> TreeNode | None:
    values = [value]
    nodes = [root]
    for node in nodes:
        if node:
            values.append(node.val)
            nodes += [node.left, node.right]
    line = None
    for number in sorted(values):
        line = TreeNode(number, line)
    return line
