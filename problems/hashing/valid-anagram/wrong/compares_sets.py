"""You compare which characters occur, but not how often each of them does."""


def is_anagram(first: str, second: str) -> bool:
    return len(first) == len(second) and set(first) == set(second)
