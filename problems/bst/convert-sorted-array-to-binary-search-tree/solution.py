"""Make the middle of each range its root, and build both halves in the same manner.

Time: O(n). Space: O(log n).
"""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    def build(low: int, high: int) -> TreeNode | None:
        if low > high:
            return None
        middle = (low + high) // 2
        node = TreeNode(nums[middle])
        node.left = build(low, middle - 1)
        node.right = build(middle + 1, high)
        return node

    return build(0, len(nums) - 1)
