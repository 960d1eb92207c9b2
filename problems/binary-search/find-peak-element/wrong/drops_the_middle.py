"""You set right to mid - 1 where the list goes down, but the middle may be the peak itself."""


def find_peak_element(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] < numbers[mid + 1]:
            left = mid + 1
        else:
            right = mid - 1
    return left
