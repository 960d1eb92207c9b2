"""Take the largest value of the table as often as it fits; the six pairs are values too.

Time: O(1), at most 15 symbols. Space: O(1).
"""

TABLE = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
]


def int_to_roman(number: int) -> str:
    pieces: list[str] = []
    for value, symbols in TABLE:
        while number >= value:
            pieces.append(symbols)
            number -= value
    return "".join(pieces)
