"""Fill the binary digits of the counter into the zeros of x, from the right.

Time: O(bits). Space: O(bits).
"""


def min_end(n: int, x: int) -> int:
    digits = list(bin(x)[2:].zfill(64))
    counter = list(bin(n - 1)[2:])
    for place in range(63, -1, -1):
        if digits[place] == "0" and counter:
            digits[place] = counter.pop()
    return int("".join(digits), 2)
