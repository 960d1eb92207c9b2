"""You stop before the last number, so a pair that ends there is missed."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for position, number in enumerate(numbers[:-1]):
        partner = target - number
        if partner in seen:
            return [seen[partner], position]
        seen[number] = position
    return []
