"""Keep pairs of ends, extend the last pair or begin a new one, and write them at the end.

Time: O(n). Space: O(n).
"""


def summary_ranges(numbers: list[int]) -> list[str]:
    ends: list[list[int]] = []
    for number in numbers:
        if ends and ends[-1][1] + 1 == number:
            ends[-1][1] = number
        else:
            ends.append([number, number])
    return [f"{low}->{high}" if low < high else str(low) for low, high in ends]
