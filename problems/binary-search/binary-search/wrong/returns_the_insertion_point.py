"""You return the place where the target would be inserted, even if it is not in the list."""


def search(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] < target:
            low = mid + 1
        else:
            high = mid
    return low
