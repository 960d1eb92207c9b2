"""You turn all nines to zeros but never put the 1 in front."""


def plus_one(digits: list[int]) -> list[int]:
    for place in reversed(range(len(digits))):
        if digits[place] < 9:
            digits[place] += 1
            break
        digits[place] = 0
    return digits
