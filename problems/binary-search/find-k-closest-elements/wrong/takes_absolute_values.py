"""You compare absolute distances, which mislead among equal numbers on one side of x."""


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    low, high = 0, len(numbers) - k
    while low < high:
        mid = (low + high) // 2
        if abs(x - numbers[mid]) > abs(numbers[mid + k] - x):
            low = mid + 1
        else:
            high = mid
    return numbers[low : low + k]
