"""Number the kinds of subtrees: equal subtrees receive the same number.

Time: O(n + m). Space: O(n + m).
"""

from trainer.structures import TreeNode

Kind = tuple[int, int, int]


def is_subtree(root: TreeNode | None, part: TreeNode | None) -> bool:
    numbers: dict[Kind, int] = {}

    def number(node: TreeNode | None) -> int:
        if node is None:
            return 0
        kind = (node.val, number(node.left), number(node.right))
        if kind not in numbers:
            numbers[kind] = len(numbers) + 1
        return numbers[kind]

    number(root)
    known = len(numbers)
    return number(part) <= known
