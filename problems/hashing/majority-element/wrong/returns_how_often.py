"""You return how often the majority occurs, but the number itself is wanted."""


def majority_element(numbers: list[int]) -> int:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    return max(counts.values())
