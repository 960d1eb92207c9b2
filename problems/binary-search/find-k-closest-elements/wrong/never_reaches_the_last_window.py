"""You stop the range one window too early, so the last k numbers are never returned."""


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    low, high = 0, max(0, len(numbers) - k - 1)
    while low < high:
        mid = (low + high) // 2
        if x - numbers[mid] > numbers[mid + k] - x:
            low = mid + 1
        else:
            high = mid
    return numbers[low : low + k]
