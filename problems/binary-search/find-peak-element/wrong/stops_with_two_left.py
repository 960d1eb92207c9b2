"""You stop while two numbers are left and return the first of them without comparing."""


def find_peak_element(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left + 1 < right:
        mid = (left + right) // 2
        if numbers[mid] < numbers[mid + 1]:
            left = mid + 1
        else:
            right = mid
    return left
