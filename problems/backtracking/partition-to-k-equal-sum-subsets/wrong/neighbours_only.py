"""You cut the list into runs of neighbours, but a subset may take numbers from anywhere."""


def can_partition(numbers: list[int], k: int) -> bool:
    goal, rest = divmod(sum(numbers), k)
    filled = 0
    for number in numbers:
        filled += number
        if filled > goal:
            return False
        if filled == goal:
            filled = 0
    return rest == 0
