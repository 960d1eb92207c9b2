"""You count the different characters of the whole text, but they must stand side by side."""


def longest_without_repeats(text: str) -> int:
    return len(set(text))
