"""Write down prefix sums and suffix sums and compare them.

Time: O(n). Space: O(n).
"""


def pivot_index(nums: list[int]) -> int:
    n = len(nums)
    before = [0] * (n + 1)
    for index in range(n):
        before[index + 1] = before[index] + nums[index]
    after = [0] * (n + 1)
    for index in reversed(range(n)):
        after[index] = after[index + 1] + nums[index]
    for index in range(n):
        if before[index] == after[index + 1]:
            return index
    return -1
