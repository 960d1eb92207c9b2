"""You return the empty string when no difference is found, but then the whole first word is
shared.
"""


def longest_common_prefix(words: list[str]) -> str:
    first = words[0]
    for position, letter in enumerate(first):
        for word in words:
            if position == len(word) or word[position] != letter:
                return first[:position]
    return ""
