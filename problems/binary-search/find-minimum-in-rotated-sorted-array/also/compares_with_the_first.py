"""Find the first number below the first one; if there is none, nothing was cut: O(log n) time."""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers)
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] < numbers[0]:
            right = mid
        else:
            left = mid + 1
    return numbers[left] if left < len(numbers) else numbers[0]
