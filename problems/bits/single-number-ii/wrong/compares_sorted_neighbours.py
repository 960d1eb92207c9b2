"""You step by three through the sorted list and never look at the last number."""


def single_number(numbers: list[int]) -> int:
    ordered = sorted(numbers)
    for i in range(0, len(ordered) - 1, 3):
        if ordered[i] != ordered[i + 1]:
            return ordered[i]
    return ordered[0]
