"""You collect the palindromes in a set, so equal ones at different places count only once."""


def count_substrings(text: str) -> int:
    found: set[str] = set()
    for middle in range(len(text)):
        for end in (middle, middle + 1):
            left, right = middle, end
            while left >= 0 and right < len(text) and text[left] == text[right]:
                found.add(text[left : right + 1])
                left -= 1
                right += 1
    return len(found)
