"""Search the rest of the list for each partner with `in`.

Time: O(n²). Space: O(n) for the slices.
"""


def two_sum(numbers: list[int], target: int) -> list[int]:
    for position, number in enumerate(numbers):
        partner = target - number
        rest = numbers[position + 1 :]
        if partner in rest:
            return [position, position + 1 + rest.index(partner)]
    return []
