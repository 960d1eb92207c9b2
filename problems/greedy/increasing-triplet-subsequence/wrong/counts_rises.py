"""You count the rises from one number to the next, but two rises need not continue each other."""


def increasing_triplet(numbers: list[int]) -> bool:
    rises = 0
    for place in range(1, len(numbers)):
        if numbers[place] > numbers[place - 1]:
            rises += 1
    return rises >= 2
