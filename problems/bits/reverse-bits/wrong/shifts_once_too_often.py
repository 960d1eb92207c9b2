"""You shift the result after adding the bit, which moves it one place too far in the end."""


def reverse_bits(number: int) -> int:
    result = 0
    for _ in range(32):
        result = (result | number & 1) << 1
        number >>= 1
    return result
