"""You call the function for both halves but merge the halves as they were before."""


def sort_numbers(numbers: list[int]) -> list[int]:
    if len(numbers) <= 1:
        return numbers
    middle = len(numbers) // 2
    left, right = numbers[:middle], numbers[middle:]
    sort_numbers(left)
    sort_numbers(right)
    merged: list[int] = []
    i, j = 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]
