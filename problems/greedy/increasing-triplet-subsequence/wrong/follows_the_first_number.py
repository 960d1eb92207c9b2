"""You start at the first number and take every rise, but a later start may be better."""


def increasing_triplet(numbers: list[int]) -> bool:
    length, last = 1, numbers[0]
    for number in numbers:
        if number > last:
            length += 1
            last = number
    return length >= 3
