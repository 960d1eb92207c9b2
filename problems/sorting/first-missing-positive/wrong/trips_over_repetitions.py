"""You compare each sorted number with the next one expected: a repetition looks like a gap."""


def first_missing_positive(numbers: list[int]) -> int:
    wanted = 1
    for number in sorted(numbers):
        if number <= 0:
            continue
        if number != wanted:
            return wanted
        wanted += 1
    return wanted
