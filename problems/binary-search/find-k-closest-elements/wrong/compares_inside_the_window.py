"""You compare both ends of the window, not the number that leaves with the one that comes in."""


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    low, high = 0, len(numbers) - k
    while low < high:
        mid = (low + high) // 2
        if x - numbers[mid] > numbers[mid + k - 1] - x:
            low = mid + 1
        else:
            high = mid
    return numbers[low : low + k]
