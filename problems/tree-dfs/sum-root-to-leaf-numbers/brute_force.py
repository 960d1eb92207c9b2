"""Write the digits of each path as a string, and add up the numbers.

Time: O(n · h). Space: O(n · h).
"""

from trainer.structures import TreeNode


def sum_numbers(root: TreeNode | None) -> int:
    pairs = [(root, str(root.val))] if root else []
    numbers = []
    for node, digits in pairs:
        children = [child for child in (node.left, node.right) if child]
        pairs += [(child, digits + str(child.val)) for child in children]
        if not children:
            numbers.append(int(digits))
    return sum(numbers)
