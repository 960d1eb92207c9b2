"""You return the number at the peak, but its position is wanted."""


def find_peak_element(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] < numbers[mid + 1]:
            left = mid + 1
        else:
            right = mid
    return numbers[left]
