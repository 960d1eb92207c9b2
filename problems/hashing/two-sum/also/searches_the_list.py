"""Ask the list with `in` for each partner: one short line, O(n²), a second for 10,000 numbers."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    for position, number in enumerate(numbers):
        partner = target - number
        rest = numbers[position + 1 :]
        if partner in rest:
            return [position, position + 1 + rest.index(partner)]
    return []
