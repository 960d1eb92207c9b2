"""Find the first number that is not negative, and merge both sides outwards.

Time: O(n). Space: O(n) for the result.
"""

from bisect import bisect_left


def sorted_squares(numbers: list[int]) -> list[int]:
    right = bisect_left(numbers, 0)
    left = right - 1
    squares: list[int] = []
    while left >= 0 or right < len(numbers):
        if right == len(numbers) or (left >= 0 and -numbers[left] <= numbers[right]):
            squares.append(numbers[left] ** 2)
            left -= 1
        else:
            squares.append(numbers[right] ** 2)
            right += 1
    return squares
