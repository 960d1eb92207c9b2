"""You read a letter without asking whether the word is long enough, which fails for a word
shorter than the first.
"""


def longest_common_prefix(words: list[str]) -> str:
    first = words[0]
    for position, letter in enumerate(first):
        for word in words:
            if word[position] != letter:
                return first[:position]
    return first
