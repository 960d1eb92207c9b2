"""You swap a zero with its neighbour in a single pass, so a zero behind it is left where it was."""


def move_zeroes(numbers: list[int]) -> None:
    for index in range(len(numbers) - 1):
        if numbers[index] == 0:
            numbers[index], numbers[index + 1] = numbers[index + 1], numbers[index]
