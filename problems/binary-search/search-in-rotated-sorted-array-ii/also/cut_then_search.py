"""Find the cut with one walk, then search the sorted part that can hold the target.

Time: O(n). Space: O(1).
"""

from bisect import bisect_left


def search_with_repeats(numbers: list[int], target: int) -> bool:
    n = len(numbers)
    cut = 0
    for place in range(1, n):
        if numbers[place - 1] > numbers[place]:
            cut = place
    for low, high in (0, cut), (cut, n):
        place = bisect_left(numbers, target, low, high)
        if place < high and numbers[place] == target:
            return True
    return False
