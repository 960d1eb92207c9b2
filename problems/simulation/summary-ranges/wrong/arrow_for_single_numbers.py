"""You write an arrow even for a single number."""


def summary_ranges(numbers: list[int]) -> list[str]:
    ends: list[list[int]] = []
    for number in numbers:
        if ends and ends[-1][1] + 1 == number:
            ends[-1][1] = number
        else:
            ends.append([number, number])
    return [f"{low}->{high}" for low, high in ends]
