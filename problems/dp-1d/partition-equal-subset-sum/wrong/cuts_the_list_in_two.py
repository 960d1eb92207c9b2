"""You only look for a place to cut the list, but the groups may be mixed in any way."""


def can_partition(numbers: list[int]) -> bool:
    total = sum(numbers)
    left = 0
    for number in numbers:
        left += number
        if 2 * left == total:
            return True
    return False
