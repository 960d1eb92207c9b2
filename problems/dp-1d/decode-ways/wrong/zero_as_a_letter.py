"""You let a zero stand alone, but no letter is written as 0."""


def count_decodings(digits: str) -> int:
    before, here = 0, 1
    previous = "0"
    for digit in digits:
        ways = here
        if "10" <= previous + digit <= "26":
            ways += before
        before, here = here, ways
        previous = digit
    return here
