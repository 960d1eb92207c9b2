"""You compare which characters occur, but neither how often nor how many in all."""


def is_anagram(first: str, second: str) -> bool:
    return set(first) == set(second)
