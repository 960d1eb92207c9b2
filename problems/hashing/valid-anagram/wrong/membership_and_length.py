"""You ask for equal lengths and that each letter occurs, but not how often it does."""


def is_anagram(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    return all(character in second for character in first)
