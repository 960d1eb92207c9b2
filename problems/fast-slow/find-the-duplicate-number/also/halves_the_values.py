"""Count the numbers up to the middle value to see which half has too many: O(n log n) time."""


def find_duplicate(numbers: list[int]) -> int:
    low, high = 1, len(numbers) - 1
    while low < high:
        mid = (low + high) // 2
        if sum(number <= mid for number in numbers) > mid:
            high = mid
        else:
            low = mid + 1
    return low
