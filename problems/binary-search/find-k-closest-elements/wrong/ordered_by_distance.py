"""You return the numbers by distance, but ascending order is wanted."""


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    return sorted(numbers, key=lambda number: (abs(number - x), number))[:k]
