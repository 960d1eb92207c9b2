"""You look from 1 on, but the range starts at 0, which may be missing as well."""


def missing_number(numbers: list[int]) -> int:
    present = set(numbers)
    for wanted in range(1, len(numbers) + 1):
        if wanted not in present:
            return wanted
    raise ValueError("nothing is missing")
