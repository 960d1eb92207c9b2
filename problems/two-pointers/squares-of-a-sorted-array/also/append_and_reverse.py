"""Collect the larger square of the two ends first, and reverse at the end.

Time: O(n). Space: O(n) for the result.
"""


def sorted_squares(numbers: list[int]) -> list[int]:
    left, right = 0, len(numbers) - 1
    squares: list[int] = []
    while left <= right:
        if numbers[left] + numbers[right] < 0:
            squares.append(numbers[left] ** 2)
            left += 1
        else:
            squares.append(numbers[right] ** 2)
            right -= 1
    squares.reverse()
    return squares
