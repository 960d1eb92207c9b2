"""Write the number in binary and count the ones.

Time: O(number of digits). Space: O(number of digits).
"""


def hamming_weight(number: int) -> int:
    return format(number, "b").count("1")
