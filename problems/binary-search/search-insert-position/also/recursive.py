"""Call yourself for the half that holds the border.

Time: O(log n). Space: O(log n).
"""


def search_insert(numbers: list[int], target: int) -> int:
    def search(low: int, high: int) -> int:
        if low == high:
            return low
        mid = (low + high) // 2
        if numbers[mid] < target:
            return search(mid + 1, high)
        return search(low, mid)

    return search(0, len(numbers))
