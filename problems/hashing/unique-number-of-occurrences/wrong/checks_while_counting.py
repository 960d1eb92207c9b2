"""You compare counts while they still grow, so counts clash that differ in the end."""


def unique_occurrences(numbers: list[int]) -> bool:
    counts: dict[int, int] = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
        if list(counts.values()).count(counts[number]) > 1 and counts[number] > 1:
            return False
    return list(counts.values()).count(1) < 2
