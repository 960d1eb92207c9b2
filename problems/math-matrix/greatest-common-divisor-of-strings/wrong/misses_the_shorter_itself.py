"""You begin below the shorter length, but the shorter string itself may divide both."""


def gcd_of_strings(first: str, second: str) -> str:
    for length in range(min(len(first), len(second)) - 1, 0, -1):
        block = first[:length]
        if len(first) % length == 0 and len(second) % length == 0:
            copies = block * (len(first) // length), block * (len(second) // length)
            if copies == (first, second):
                return block
    return ""
