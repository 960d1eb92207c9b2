"""You look for the place where the numbers fall, and find none when the list is not cut."""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right - 1:
        mid = (left + right) // 2
        if numbers[mid] > numbers[left]:
            left = mid
        else:
            right = mid
    return numbers[right]
