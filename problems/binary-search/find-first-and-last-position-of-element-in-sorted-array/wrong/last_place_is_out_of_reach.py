"""You start with the last position as upper end, so the border behind the last number is never
found.
"""


def search_range(numbers: list[int], target: int) -> list[int]:
    def lower_bound(value: int) -> int:
        low, high = 0, len(numbers) - 1
        while low < high:
            mid = (low + high) // 2
            if numbers[mid] < value:
                low = mid + 1
            else:
                high = mid
        return low

    first = lower_bound(target)
    if not numbers or numbers[first] != target:
        return [-1, -1]
    return [first, lower_bound(target + 1) - 1]
