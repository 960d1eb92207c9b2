"""Compare the numbers as binary strings of equal length.

Time: O(bits). Space: O(bits).
"""


def min_flips(a: int, b: int, c: int) -> int:
    flips = 0
    for x, y, z in zip(f"{a:b}".zfill(32), f"{b:b}".zfill(32), f"{c:b}".zfill(32), strict=True):
        if z == "1":
            flips += x == "0" and y == "0"
        else:
            flips += (x == "1") + (y == "1")
    return flips
