"""You put right one past the end but loop as if it were inside, so a large target reads too far."""


def search(numbers: list[int], target: int) -> int:
    left, right = 0, len(numbers)
    while left <= right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return mid
        if numbers[mid] < target:
            left = mid + 1
        else:
            right = mid - 1
    return -1
