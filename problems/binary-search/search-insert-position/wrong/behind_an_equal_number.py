"""You go on behind a number that equals the target, but then its own position is wanted."""


def search_insert(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] <= target:
            low = mid + 1
        else:
            high = mid
    return low
