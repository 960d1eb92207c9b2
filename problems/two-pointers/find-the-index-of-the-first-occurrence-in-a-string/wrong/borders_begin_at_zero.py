"""You begin at 0 after a mismatch while you compute the borders, so some of them are too short."""


def first_occurrence(haystack: str, needle: str) -> int:
    borders = prefix_function(needle)
    matched = 0
    for end, letter in enumerate(haystack):
        while matched > 0 and letter != needle[matched]:
            matched = borders[matched - 1]
        if letter == needle[matched]:
            matched += 1
        if matched == len(needle):
            return end - matched + 1
    return -1


def prefix_function(word: str) -> list[int]:
    borders = [0] * len(word)
    matched = 0
    for end in range(1, len(word)):
        if word[end] != word[matched]:
            matched = 0
        if word[end] == word[matched]:
            matched += 1
        borders[end] = matched
    return borders
