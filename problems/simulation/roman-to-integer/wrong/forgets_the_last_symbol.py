"""You stop before the last symbol, because it has no next one, and never add it."""


def roman_to_int(numeral: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for i in range(len(numeral) - 1):
        value = values[numeral[i]]
        total += -value if value < values[numeral[i + 1]] else value
    return total
