"""Mark which substrings are palindromes, the short ones first: O(n^2) time and space."""


def longest_palindrome(text: str) -> str:
    size = len(text)
    best = text[:1]
    shorter, here = [True] * (size + 1), [True] * size
    for length in range(2, size + 1):
        following = [
            shorter[start + 1] and text[start] == text[start + length - 1]
            for start in range(size - length + 1)
        ]
        shorter, here = here, following
        if True in following:
            start = following.index(True)
            best = text[start : start + length]
    return best
