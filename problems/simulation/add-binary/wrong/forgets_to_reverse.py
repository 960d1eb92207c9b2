"""You write the digits from the right to the left and forget to reverse them."""


def add_binary(first: str, second: str) -> str:
    return bin(int(first, 2) + int(second, 2))[2:][::-1]
