"""Slide a window of the last k numbers, kept in a set, through the list.

Time: O(n). Space: O(min(n, k)).
"""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    window: set[int] = set()
    for position, number in enumerate(numbers):
        if number in window:
            return True
        window.add(number)
        if len(window) > k:
            window.remove(numbers[position - k])
    return False
