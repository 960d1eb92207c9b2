"""You ask a list with `in`, which walks through it each time: one short line, but O(n²)."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    for position, number in enumerate(numbers):
        partner = target - number
        rest = numbers[position + 1 :]
        if partner in rest:
            return [position, position + 1 + rest.index(partner)]
    return []
