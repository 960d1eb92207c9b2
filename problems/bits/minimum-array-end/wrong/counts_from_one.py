"""You deal n instead of n - 1, but x itself is the first number of the list."""


def min_end(n: int, x: int) -> int:
    counter, result, place = n, x, 0
    while counter:
        if x >> place & 1 == 0:
            result |= (counter & 1) << place
            counter >>= 1
        place += 1
    return result
