"""You compare the middle with the left end, which sends you right in a list that is not cut."""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] >= numbers[left]:
            left = mid + 1
        else:
            right = mid
    return numbers[left]
