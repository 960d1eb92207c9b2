"""You line the numbers up at their left ends, but columns meet at the right end."""


def add_binary(first: str, second: str) -> str:
    width = max(len(first), len(second))
    return bin(int(first.ljust(width, "0"), 2) + int(second.ljust(width, "0"), 2))[2:]
