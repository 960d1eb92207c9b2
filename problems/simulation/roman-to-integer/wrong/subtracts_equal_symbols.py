"""You subtract a symbol when an equal one follows, but only a larger one counts."""


def roman_to_int(numeral: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for i, symbol in enumerate(numeral):
        if i + 1 < len(numeral) and values[symbol] <= values[numeral[i + 1]]:
            total -= values[symbol]
        else:
            total += values[symbol]
    return total
