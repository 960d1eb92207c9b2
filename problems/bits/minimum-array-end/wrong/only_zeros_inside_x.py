"""You stop at the highest bit of x, but the counter goes on in front of it."""


def min_end(n: int, x: int) -> int:
    counter, result = n - 1, x
    for place in range(x.bit_length()):
        if x >> place & 1 == 0:
            result |= (counter & 1) << place
            counter >>= 1
    return result
