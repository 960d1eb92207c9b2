"""You take an item out while the index goes on, so the item that moves up is never looked at."""


def move_zeroes(numbers: list[int]) -> None:
    for index in range(len(numbers)):
        if numbers[index] == 0:
            numbers.append(numbers.pop(index))
