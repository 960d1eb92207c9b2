"""You treat a range of one value as empty, so the leaves are missing."""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    def build(low: int, high: int) -> TreeNode | None:
        if low >= high:
            return None
        middle = (low + high) // 2
        return TreeNode(nums[middle], build(low, middle - 1), build(middle + 1, high))

    return build(0, len(nums) - 1)
