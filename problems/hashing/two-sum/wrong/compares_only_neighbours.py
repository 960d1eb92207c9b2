"""You add only numbers that stand side by side, but the pair may be far apart."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    for position in range(len(numbers) - 1):
        if numbers[position] + numbers[position + 1] == target:
            return [position, position + 1]
    return []
