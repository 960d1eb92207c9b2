"""You go to the lower side, where the list may fall until it ends without a peak."""


def find_peak_element(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] > numbers[mid + 1]:
            left = mid + 1
        else:
            right = mid
    return left
