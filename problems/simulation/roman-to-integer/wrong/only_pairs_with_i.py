"""You know only IV and IX, but X and C are subtracted as well."""


def roman_to_int(numeral: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = sum(values[symbol] for symbol in numeral)
    return total - 2 * ("IV" in numeral or "IX" in numeral)
