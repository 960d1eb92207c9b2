"""You toggle membership in a set, so after three times a number is in it again."""


def single_number(numbers: list[int]) -> int:
    waiting: set[int] = set()
    for number in numbers:
        waiting ^= {number}
    return min(waiting)
