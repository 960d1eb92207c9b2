"""Carry the best sum of a subarray that ends here; a negative past is dropped.

Time: O(n). Space: O(1).
"""


def max_subarray(numbers: list[int]) -> int:
    best = current = numbers[0]
    for number in numbers[1:]:
        current = max(number, current + number)
        best = max(best, current)
    return best
