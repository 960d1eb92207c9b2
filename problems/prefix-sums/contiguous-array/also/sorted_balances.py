"""Sort the positions by balance and measure each group of equal ones.

Time: O(n log n). Space: O(n).
"""


def find_max_length(nums: list[int]) -> int:
    balances = [(0, 0)]
    for position, number in enumerate(nums, start=1):
        balances.append((balances[-1][0] + (1 if number else -1), position))
    balances.sort()
    longest = 0
    group, start = balances[0]
    for balance, position in balances:
        if balance != group:
            group, start = balance, position
        longest = max(longest, position - start)
    return longest
