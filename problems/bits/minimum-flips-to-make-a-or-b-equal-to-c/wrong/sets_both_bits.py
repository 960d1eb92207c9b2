"""You set the bit in both numbers where c has a 1, but one of them is enough."""


def min_flips(a: int, b: int, c: int) -> int:
    flips = 0
    while a or b or c:
        if c & 1:
            flips += 2 if not (a & 1 or b & 1) else 0
        else:
            flips += (a & 1) + (b & 1)
        a, b, c = a >> 1, b >> 1, c >> 1
    return flips
