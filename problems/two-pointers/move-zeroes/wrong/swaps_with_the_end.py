"""You swap zeros with numbers from the end, which loses the order of the others."""


def move_zeroes(numbers: list[int]) -> None:
    left, right = 0, len(numbers) - 1
    while left < right:
        if numbers[left] != 0:
            left += 1
        elif numbers[right] == 0:
            right -= 1
        else:
            numbers[left], numbers[right] = numbers[right], numbers[left]
