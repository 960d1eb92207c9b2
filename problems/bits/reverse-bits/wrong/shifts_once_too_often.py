"""You move every bit one place too far: the last bit belongs to place 31, not to 32."""


def reverse_bits(number: int) -> int:
    result = 0
    for _ in range(32):
        result = (result | number & 1) << 1
        number >>= 1
    return result
