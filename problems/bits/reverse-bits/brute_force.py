"""Write the 32 digits as text, turn the text around and read it: O(1), but with strings."""


def reverse_bits(number: int) -> int:
    return int(format(number, "032b")[::-1], 2)
