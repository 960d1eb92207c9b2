"""You go right when the middle is above the left end, which is also true in an uncut list."""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] > numbers[left]:
            left = mid + 1
        else:
            right = mid
    return numbers[left]
