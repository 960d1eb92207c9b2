"""Try every pair of numbers as the ends of the range, and test each list.

Time: O(n³). Space: O(n).
"""


def smallest_range(lists: list[list[int]]) -> list[int]:
    ends = sorted({number for numbers in lists for number in numbers})
    ranges = [
        (b - a, a, b)
        for a in ends
        for b in ends
        if a <= b and all(any(a <= number <= b for number in numbers) for numbers in lists)
    ]
    _, a, b = min(ranges)
    return [a, b]
