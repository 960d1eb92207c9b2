"""You compare the letters in the order of the alphabet, not their values."""


def roman_to_int(numeral: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for i, symbol in enumerate(numeral):
        if i + 1 < len(numeral) and symbol < numeral[i + 1]:
            total -= values[symbol]
        else:
            total += values[symbol]
    return total
