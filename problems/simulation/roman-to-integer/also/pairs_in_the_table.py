"""Put the six pairs into the table and try two symbols before one.

Time: O(n). Space: O(1).
"""

PAIRS = {"IV": 4, "IX": 9, "XL": 40, "XC": 90, "CD": 400, "CM": 900}
SINGLES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman_to_int(numeral: str) -> int:
    total = 0
    position = 0
    while position < len(numeral):
        if numeral[position : position + 2] in PAIRS:
            total += PAIRS[numeral[position : position + 2]]
            position += 2
        else:
            total += SINGLES[numeral[position]]
            position += 1
    return total
