"""Halve the range recursively.

Time: O(log n). Space: O(log n).
"""


def search(numbers: list[int], target: int) -> int:
    def search_between(left: int, right: int) -> int:
        if left > right:
            return -1
        mid = (left + right) // 2
        if numbers[mid] == target:
            return mid
        if numbers[mid] < target:
            return search_between(mid + 1, right)
        return search_between(left, mid - 1)

    return search_between(0, len(numbers) - 1)
