"""Join each new number to the runs beside it, keeping each run's length at both ends.

Time: O(n). Space: O(n).
"""


def longest_consecutive(numbers: list[int]) -> int:
    length_at: dict[int, int] = {}
    longest = 0
    for number in numbers:
        if number in length_at:
            continue
        left, right = length_at.get(number - 1, 0), length_at.get(number + 1, 0)
        length = left + 1 + right
        length_at[number] = length_at[number - left] = length_at[number + right] = length
        longest = max(longest, length)
    return longest
