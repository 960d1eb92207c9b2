"""You return pairs of numbers, but strings with an arrow are wanted."""


def summary_ranges(numbers: list[int]) -> list[list[int]]:
    ends: list[list[int]] = []
    for number in numbers:
        if ends and ends[-1][1] + 1 == number:
            ends[-1][1] = number
        else:
            ends.append([number, number])
    return ends
