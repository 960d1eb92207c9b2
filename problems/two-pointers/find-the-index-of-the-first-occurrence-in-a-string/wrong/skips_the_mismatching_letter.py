"""You begin at 0 behind the letter that does not fit, but it may begin an occurrence itself."""


def first_occurrence(haystack: str, needle: str) -> int:
    matched = 0
    for end, letter in enumerate(haystack):
        if letter == needle[matched]:
            matched += 1
        else:
            matched = 0
        if matched == len(needle):
            return end - matched + 1
    return -1
