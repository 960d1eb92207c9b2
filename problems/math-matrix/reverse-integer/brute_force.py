"""Turn the number into a string, reverse it and turn it back.

Time: O(number of digits). Space: O(number of digits).
"""


def reverse(number: int) -> int:
    turned = int(str(abs(number))[::-1])
    if number < 0:
        turned = -turned
    return turned if turned.bit_length() <= 31 or turned == -(2**31) else 0
