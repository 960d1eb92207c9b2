"""Find the cut, then search the sorted half that can hold the target: O(log n) time."""

from bisect import bisect_left


def search(numbers: list[int], target: int) -> int:
    cut = bisect_left(numbers, True, key=lambda number: number < numbers[0])
    start, end = (0, cut) if target >= numbers[0] else (cut, len(numbers))
    place = bisect_left(numbers, target, start, end)
    return place if place < end and numbers[place] == target else -1
