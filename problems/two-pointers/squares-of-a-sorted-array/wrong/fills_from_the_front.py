"""You fill the result from the front with the larger squares, so it descends."""


def sorted_squares(numbers: list[int]) -> list[int]:
    left, right = 0, len(numbers) - 1
    squares: list[int] = []
    while left <= right:
        if abs(numbers[left]) > abs(numbers[right]):
            squares.append(numbers[left] ** 2)
            left += 1
        else:
            squares.append(numbers[right] ** 2)
            right -= 1
    return squares
