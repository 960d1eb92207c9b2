"""You exclude the upper end of a range but pass `middle - 1` to the left, so values are lost."""

from trainer.structures import TreeNode


def sorted_to_tree(nums: list[int]) -> TreeNode | None:
    def build(low: int, high: int) -> TreeNode | None:
        if low >= high:
            return None
        middle = (low + high) // 2
        return TreeNode(nums[middle], build(low, middle - 1), build(middle + 1, high))

    return build(0, len(nums))
