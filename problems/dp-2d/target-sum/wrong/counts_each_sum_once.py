"""You keep only the set of possible sums, but several choices of signs may lead to the same sum."""


def count_signs(numbers: list[int], target: int) -> int:
    sums = {0}
    for number in numbers:
        sums = {total + number for total in sums} | {total - number for total in sums}
    return int(target in sums)
