"""You widen around letters only, so palindromes of even length, like "oo", are not counted."""


def count_substrings(text: str) -> int:
    count = 0
    for middle in range(len(text)):
        left = right = middle
        while left >= 0 and right < len(text) and text[left] == text[right]:
            count += 1
            left -= 1
            right += 1
    return count
