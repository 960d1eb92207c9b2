"""You count the letters that differ, but the genes in between must be in the bank."""


def min_mutation(start: str, end: str, bank: list[str]) -> int:
    if end not in bank:
        return -1
    return sum(a != b for a, b in zip(start, end, strict=True))
