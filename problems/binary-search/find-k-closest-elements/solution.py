"""Search the left end of the window of k numbers by halving.

Time: O(log n + k). Space: O(1).
"""


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    low, high = 0, len(numbers) - k
    while low < high:
        mid = (low + high) // 2
        if x - numbers[mid] > numbers[mid + k] - x:
            low = mid + 1
        else:
            high = mid
    return numbers[low : low + k]
