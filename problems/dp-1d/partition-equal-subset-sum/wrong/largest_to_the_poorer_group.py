"""You give each number, largest first, to the poorer group, but the best split may need another."""


def can_partition(numbers: list[int]) -> bool:
    poorer, richer = 0, 0
    for number in sorted(numbers, reverse=True):
        poorer, richer = sorted((poorer + number, richer))
    return poorer == richer
