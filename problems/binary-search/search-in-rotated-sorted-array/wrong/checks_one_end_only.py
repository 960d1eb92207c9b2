"""You compare the target with the middle only, though a smaller one may also lie beyond the cut."""


def search(numbers: list[int], target: int) -> int:
    left, right = 0, len(numbers) - 1
    while left <= right:
        mid = (left + right) // 2
        if numbers[mid] == target:
            return mid
        if numbers[left] <= numbers[mid]:
            if target < numbers[mid]:
                right = mid - 1
            else:
                left = mid + 1
        elif numbers[mid] < target:
            left = mid + 1
        else:
            right = mid - 1
    return -1
