"""You drop the middle although it may be the first number that is not below the target."""


def search_insert(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] < target:
            low = mid + 1
        else:
            high = mid - 1
    return low
