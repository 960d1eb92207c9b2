"""You stop when c is used up, but a and b may have ones above its highest bit."""


def min_flips(a: int, b: int, c: int) -> int:
    flips = 0
    while c:
        if c & 1:
            flips += not (a & 1 or b & 1)
        else:
            flips += (a & 1) + (b & 1)
        a, b, c = a >> 1, b >> 1, c >> 1
    return flips
