"""Write the six pairs out as additions first, then add up.

Time: O(6 * n). Space: O(n).
"""


def roman_to_int(numeral: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    numeral = numeral.replace("IV", "IIII").replace("IX", "VIIII")
    numeral = numeral.replace("XL", "XXXX").replace("XC", "LXXXX")
    numeral = numeral.replace("CD", "CCCC").replace("CM", "DCCCC")
    return sum(values[symbol] for symbol in numeral)
