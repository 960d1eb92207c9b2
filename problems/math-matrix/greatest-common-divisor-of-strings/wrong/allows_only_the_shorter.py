"""You try only the shorter string as the block, but a part of it may divide both."""


def gcd_of_strings(first: str, second: str) -> str:
    if len(first) < len(second):
        first, second = second, first
    if second * (len(first) // len(second)) == first:
        return second
    return ""
