"""You make 31 rounds instead of 32, so the top bit is lost and all others end one place too low."""


def reverse_bits(number: int) -> int:
    result = 0
    for _ in range(31):
        result = result << 1 | number & 1
        number >>= 1
    return result
