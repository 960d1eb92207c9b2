"""You count the different characters of the whole string, but they must be side by side."""


def longest_without_repeats(text: str) -> int:
    return len(set(text))
