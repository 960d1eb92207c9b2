"""You return the last place that is left without checking whether the target is there."""


def search(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers) - 1
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] < target:
            low = mid + 1
        else:
            high = mid
    return low
