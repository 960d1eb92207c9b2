"""You read the first number without asking whether there is one."""


def summary_ranges(numbers: list[int]) -> list[str]:
    ends = [[numbers[0], numbers[0]]]
    for number in numbers[1:]:
        if ends[-1][1] + 1 == number:
            ends[-1][1] = number
        else:
            ends.append([number, number])
    return [f"{low}->{high}" if low < high else str(low) for low, high in ends]
