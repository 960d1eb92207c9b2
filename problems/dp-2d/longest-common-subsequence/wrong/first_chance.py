"""You match each letter at the first chance, but that may skip letters that are worth more."""


def longest_common_subsequence(first: str, second: str) -> int:
    position = matched = 0
    for letter in first:
        found = second.find(letter, position)
        if found >= 0:
            matched += 1
            position = found + 1
    return matched
