"""Keep the first position of each balance in a list, shifted by n.

Time: O(n). Space: O(n).
"""


def find_max_length(nums: list[int]) -> int:
    n = len(nums)
    first = [-1] * (2 * n + 1)
    first[n] = 0
    balance = n
    longest = 0
    for position in range(1, n + 1):
        balance += 2 * nums[position - 1] - 1
        if first[balance] == -1:
            first[balance] = position
        longest = max(longest, position - first[balance])
    return longest
