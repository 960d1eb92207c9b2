"""You clear an overlap of two ones although c has a 1 there: OR keeps it, unlike XOR."""


def min_flips(a: int, b: int, c: int) -> int:
    flips = 0
    while a or b or c:
        bits = (a & 1) + (b & 1)
        flips += abs(bits - 1) if c & 1 else bits
        a, b, c = a >> 1, b >> 1, c >> 1
    return flips
