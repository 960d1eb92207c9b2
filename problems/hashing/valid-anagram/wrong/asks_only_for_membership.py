"""You only ask whether the first string's letters occur in the second, not how often."""


def is_anagram(first: str, second: str) -> bool:
    return all(character in second for character in first)
