"""You stop the merge when one half is used up and lose the rest of the other."""


def sort_numbers(numbers: list[int]) -> list[int]:
    if len(numbers) <= 1:
        return numbers
    middle = len(numbers) // 2
    left, right = sort_numbers(numbers[:middle]), sort_numbers(numbers[middle:])
    merged: list[int] = []
    i, j = 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged
