"""Sort both lists and walk through them side by side, skipping repeats.

Time: O(n log n + m log m). Space: O(n + m).
"""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    left, right = sorted(first), sorted(second)
    only_left: list[int] = []
    only_right: list[int] = []
    i = j = 0
    while i < len(left) or j < len(right):
        if j == len(right) or (i < len(left) and left[i] < right[j]):
            number = left[i]
            only_left.append(number)
        elif i == len(left) or right[j] < left[i]:
            number = right[j]
            only_right.append(number)
        else:
            number = left[i]
        while i < len(left) and left[i] == number:
            i += 1
        while j < len(right) and right[j] == number:
            j += 1
    return [only_left, only_right]
