"""Turn the digits around as text: one step for each digit, with extra space for the text."""


def reverse(number: int) -> int:
    turned = int(str(abs(number))[::-1])
    if number < 0:
        turned = -turned
    return turned if turned.bit_length() <= 31 or turned == -(2**31) else 0
