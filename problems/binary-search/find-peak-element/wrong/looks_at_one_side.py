"""You take the first number that is greater than the one before it, without asking what follows."""


def find_peak_element(numbers: list[int]) -> int:
    for place in range(1, len(numbers)):
        if numbers[place] > numbers[place - 1]:
            return place
    return 0
