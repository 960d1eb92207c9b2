"""You begin at 0 after a mismatch, but the end of what was matched may begin an occurrence."""


def first_occurrence(haystack: str, needle: str) -> int:
    matched = 0
    for end, letter in enumerate(haystack):
        if letter != needle[matched]:
            matched = 0
        if letter == needle[matched]:
            matched += 1
        if matched == len(needle):
            return end - matched + 1
    return -1
