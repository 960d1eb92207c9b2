"""Build in order: the left side, the next value, the right side.

Time: O(n). Space: O(log n).
"""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    values = iter(nums)

    def build(count: int) -> TreeNode | None:
        if count == 0:
            return None
        left = build(count // 2)
        node = TreeNode(next(values), left)
        node.right = build(count - count // 2 - 1)
        return node

    return build(len(nums))
