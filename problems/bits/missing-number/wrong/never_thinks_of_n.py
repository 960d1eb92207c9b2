"""You look for the first place that differs from its number, but n may be the missing one."""


def missing_number(numbers: list[int]) -> int:
    for index, number in enumerate(sorted(numbers)):
        if index != number:
            return index
    return -1
