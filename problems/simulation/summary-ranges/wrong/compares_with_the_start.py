"""You compare each number with the start of its range, so a range never holds more than two."""


def summary_ranges(numbers: list[int]) -> list[str]:
    ends: list[list[int]] = []
    for number in numbers:
        if ends and ends[-1][0] + 1 == number:
            ends[-1][1] = number
        else:
            ends.append([number, number])
    return [f"{low}->{high}" if low < high else str(low) for low, high in ends]
