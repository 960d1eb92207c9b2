"""You start with the last position as upper end, so a target above all numbers gets the last
place.
"""


def search_insert(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers) - 1
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] < target:
            low = mid + 1
        else:
            high = mid
    return low
