"""Sort and count the values at one third and at two thirds of the list.

Time: O(n log n). Space: O(n).
"""

from bisect import bisect_left, bisect_right


def majority_element(numbers: list[int]) -> list[int]:
    ordered = sorted(numbers)
    n = len(ordered)
    answer: set[int] = set()
    for position in (n // 3, 2 * n // 3):
        value = ordered[min(position, n - 1)]
        if bisect_right(ordered, value) - bisect_left(ordered, value) > n // 3:
            answer.add(value)
    return list(answer)
