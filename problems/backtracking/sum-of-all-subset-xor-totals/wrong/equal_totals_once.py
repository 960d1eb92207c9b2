"""You keep the totals in a set, so subsets with the same XOR are added only once."""


def subset_xor_sum(numbers: list[int]) -> int:
    totals = {0}
    for number in numbers:
        totals |= {total ^ number for total in totals}
    return sum(totals)
