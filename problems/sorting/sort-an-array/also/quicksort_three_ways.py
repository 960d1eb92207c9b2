"""Quicksort with a random pivot, split into smaller, equal and larger numbers in place.

Time: O(n log n) on average. Space: O(log n) on average.
"""

import random


def sort_numbers(numbers: list[int]) -> list[int]:
    def sort(start: int, end: int) -> None:
        if start >= end:
            return
        pivot = numbers[random.randint(start, end)]
        low, current, high = start, start, end
        while current <= high:
            if numbers[current] < pivot:
                numbers[low], numbers[current] = numbers[current], numbers[low]
                low += 1
                current += 1
            elif numbers[current] > pivot:
                numbers[current], numbers[high] = numbers[high], numbers[current]
                high -= 1
            else:
                current += 1
        sort(start, low - 1)
        sort(high + 1, end)

    sort(0, len(numbers) - 1)
    return numbers
