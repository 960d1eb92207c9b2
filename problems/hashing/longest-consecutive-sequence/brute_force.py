"""Count upwards from every number and search the list for each next one.

Time: O(n³). Space: O(1).
"""


def longest_consecutive(numbers: list[int]) -> int:
    longest = 0
    for start in numbers:
        length = 1
        while start + length in numbers:
            length += 1
        longest = max(longest, length)
    return longest
