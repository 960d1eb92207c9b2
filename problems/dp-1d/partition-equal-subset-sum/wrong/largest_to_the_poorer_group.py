"""You put each number, largest first, into the poorer group, but another split may be needed."""


def can_partition(numbers: list[int]) -> bool:
    poorer, richer = 0, 0
    for number in sorted(numbers, reverse=True):
        poorer, richer = sorted((poorer + number, richer))
    return poorer == richer
