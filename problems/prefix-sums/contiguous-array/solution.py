"""Count a zero as -1 and remember where each running sum occurred first.

Time: O(n), on average. Space: O(n).
"""


def find_max_length(nums: list[int]) -> int:
    first = {0: 0}
    balance = 0
    longest = 0
    for position, number in enumerate(nums, start=1):
        balance += 1 if number == 1 else -1
        if balance in first:
            longest = max(longest, position - first[balance])
        else:
            first[balance] = position
    return longest
