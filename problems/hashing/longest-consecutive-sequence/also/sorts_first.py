"""Sort without repeats and count as long as the next number follows.

Time: O(n log n). Space: O(n).
"""


def longest_consecutive(numbers: list[int]) -> int:
    ordered = sorted(set(numbers))
    longest = length = 0
    for position, number in enumerate(ordered):
        if position > 0 and number == ordered[position - 1] + 1:
            length += 1
        else:
            length = 1
        longest = max(longest, length)
    return longest
