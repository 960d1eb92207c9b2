"""Write all ones as I, then replace runs by larger symbols, and four copies by a pair.

Time: O(number). Space: O(number).
"""

LARGER = [("IIIII", "V"), ("VV", "X"), ("XXXXX", "L"), ("LL", "C"), ("CCCCC", "D"), ("DD", "M")]
PAIRS = [("VIIII", "IX"), ("IIII", "IV"), ("LXXXX", "XC"), ("XXXX", "XL"), ("DCCCC", "CM")]


def int_to_roman(number: int) -> str:
    numeral = "I" * number
    for run, symbol in LARGER:
        numeral = symbol * (numeral.count(run)) + numeral.replace(run, "")
        numeral = "".join(sorted(numeral, key="MDCLXVI".index))
    for run, pair in [*PAIRS, ("CCCC", "CD")]:
        numeral = numeral.replace(run, pair)
    return numeral
