"""You keep the numbers without a partner in a list and search through it each time: O(n²)."""


def single_number(numbers: list[int]) -> int:
    alone: list[int] = []
    for number in numbers:
        if number in alone:
            alone.remove(number)
        else:
            alone.append(number)
    return alone[0]
