"""You bridge a gap of one missing number, but each number must be exactly one more."""


def summary_ranges(numbers: list[int]) -> list[str]:
    ends: list[list[int]] = []
    for number in numbers:
        if ends and number - ends[-1][1] <= 2:
            ends[-1][1] = number
        else:
            ends.append([number, number])
    return [f"{low}->{high}" if low < high else str(low) for low, high in ends]
