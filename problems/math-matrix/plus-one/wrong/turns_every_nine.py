"""You go on after the digit that took the one, so nines further left become zeros as well."""


def plus_one(digits: list[int]) -> list[int]:
    added = False
    for place in reversed(range(len(digits))):
        if digits[place] == 9:
            digits[place] = 0
        elif not added:
            digits[place] += 1
            added = True
    return digits if added else [1, *digits]
