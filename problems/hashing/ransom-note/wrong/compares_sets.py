"""You ask only whether each letter is there, but a letter can be used once for each copy."""


def can_construct(note: str, magazine: str) -> bool:
    return set(note) <= set(magazine)
