"""Merge sort from below: merge runs of 1, 2, 4, 8 and so on, without recursion.

Time: O(n log n). Space: O(n).
"""


def sort_numbers(numbers: list[int]) -> list[int]:
    size, width = len(numbers), 1
    while width < size:
        merged: list[int] = []
        for start in range(0, size, 2 * width):
            middle = min(start + width, size)
            end = min(start + 2 * width, size)
            i, j = start, middle
            while i < middle or j < end:
                if j == end or (i < middle and numbers[i] <= numbers[j]):
                    merged.append(numbers[i])
                    i += 1
                else:
                    merged.append(numbers[j])
                    j += 1
        numbers = merged
        width *= 2
    return numbers
