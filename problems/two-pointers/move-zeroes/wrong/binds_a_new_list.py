"""You bind the name to a new list; the list you were given stays as it was."""


def move_zeroes(numbers: list[int]) -> None:
    kept = [number for number in numbers if number != 0]
    numbers = kept + [0] * (len(numbers) - len(kept))
