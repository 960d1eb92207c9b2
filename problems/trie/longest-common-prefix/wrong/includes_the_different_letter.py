"""You cut one letter too late, behind the column that differs."""


def longest_common_prefix(words: list[str]) -> str:
    first = words[0]
    for position, letter in enumerate(first):
        for word in words:
            if position == len(word) or word[position] != letter:
                return first[: position + 1]
    return first
