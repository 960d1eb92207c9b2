"""Compare the numbers of different letters, different words and different pairs.

Time: O(n + m). Space: O(n + m).
"""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split()
    if len(words) != len(pattern):
        return False
    pairs = set(zip(pattern, words, strict=True))
    return len(pairs) == len(set(pattern)) == len(set(words))
