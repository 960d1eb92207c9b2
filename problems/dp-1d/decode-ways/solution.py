"""The last letter takes one digit or two: add the counts of what is left, where it is a letter.

Time: O(n). Space: O(1).
"""


def count_decodings(digits: str) -> int:
    before, here = 0, 1
    previous = "0"
    for digit in digits:
        ways = 0
        if digit != "0":
            ways += here
        if "10" <= previous + digit <= "26":
            ways += before
        before, here = here, ways
        previous = digit
    return here
