"""You stop when a and b are used up, but c may have more bits that must be set."""


def min_flips(a: int, b: int, c: int) -> int:
    flips = 0
    while a or b:
        if c & 1:
            flips += not (a & 1 or b & 1)
        else:
            flips += (a & 1) + (b & 1)
        a, b, c = a >> 1, b >> 1, c >> 1
    return flips
