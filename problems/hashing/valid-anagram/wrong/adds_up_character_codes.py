"""You compare sums of character codes, but different letters can have the same sum."""


def is_anagram(first: str, second: str) -> bool:
    return len(first) == len(second) and sum(map(ord, first)) == sum(map(ord, second))
