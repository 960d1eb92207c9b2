"""You shorten the match once, but the next border may not fit either."""


def first_occurrence(haystack: str, needle: str) -> int:
    borders = prefix_function(needle)
    matched = 0
    for end, letter in enumerate(haystack):
        if matched > 0 and letter != needle[matched]:
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
        while matched > 0 and word[end] != word[matched]:
            matched = borders[matched - 1]
        if word[end] == word[matched]:
            matched += 1
        borders[end] = matched
    return borders
