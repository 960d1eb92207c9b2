"""You ask whether one string is the other backwards, but any order of the letters counts."""


def is_anagram(first: str, second: str) -> bool:
    return first == second[::-1]
