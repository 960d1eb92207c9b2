"""You walk past the first digit if all are nines, and index -1 is the last digit in Python."""


def plus_one(digits: list[int]) -> list[int]:
    place = len(digits) - 1
    while place >= 0 and digits[place] == 9:
        digits[place] = 0
        place -= 1
    digits[place] += 1
    return digits
