"""You only look at three numbers next to each other, but the positions may have gaps."""


def increasing_triplet(numbers: list[int]) -> bool:
    for place in range(2, len(numbers)):
        if numbers[place - 2] < numbers[place - 1] < numbers[place]:
            return True
    return False
