"""You compare whole copies only, so letters left over at the end of a string go unnoticed."""


def gcd_of_strings(first: str, second: str) -> str:
    for length in range(min(len(first), len(second)), 0, -1):
        block = first[:length]
        copies = len(first) // length, len(second) // length
        if first.startswith(block * copies[0]) and second.startswith(block * copies[1]):
            return block
    return ""
