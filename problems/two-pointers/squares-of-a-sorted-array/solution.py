"""Take the larger square of the two ends for the last free place.

Time: O(n). Space: O(n) for the result.
"""


def sorted_squares(numbers: list[int]) -> list[int]:
    left, right = 0, len(numbers) - 1
    squares = [0] * len(numbers)
    for place in range(len(numbers) - 1, -1, -1):
        if abs(numbers[left]) > abs(numbers[right]):
            squares[place] = numbers[left] ** 2
            left += 1
        else:
            squares[place] = numbers[right] ** 2
            right -= 1
    return squares
