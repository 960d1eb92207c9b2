"""You try lengths upwards and return the first block that fits, but the longest one is wanted."""


def gcd_of_strings(first: str, second: str) -> str:
    for length in range(1, min(len(first), len(second)) + 1):
        block = first[:length]
        if len(first) % length == 0 and len(second) % length == 0:
            copies = block * (len(first) // length), block * (len(second) // length)
            if copies == (first, second):
                return block
    return ""
