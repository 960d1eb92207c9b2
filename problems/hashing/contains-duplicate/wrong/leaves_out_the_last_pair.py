"""You end the loop one pair too early and never compare the two largest numbers."""


def contains_duplicate(numbers: list[int]) -> bool:
    ordered = sorted(numbers)
    return any(ordered[i] == ordered[i + 1] for i in range(len(ordered) - 2))
