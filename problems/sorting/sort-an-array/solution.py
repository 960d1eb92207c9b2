"""Split in the middle, sort both halves, and merge them.

Time: O(n log n). Space: O(n).
"""


def sort_numbers(numbers: list[int]) -> list[int]:
    if len(numbers) <= 1:
        return numbers
    middle = len(numbers) // 2
    left = sort_numbers(numbers[:middle])
    right = sort_numbers(numbers[middle:])
    merged: list[int] = []
    i, j = 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    merged.extend(left[i:])
    merged.extend(right[j:])
    return merged
