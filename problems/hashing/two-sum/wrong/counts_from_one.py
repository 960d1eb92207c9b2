"""You count positions from 1, but here they count from 0."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for position, number in enumerate(numbers):
        partner = target - number
        if partner in seen:
            return [seen[partner] + 1, position + 1]
        seen[number] = position
    return []
