"""You join every two words and test the result: 25 million strings for 5,000 words."""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    pairs: list[list[int]] = []
    for i, first in enumerate(words):
        for j, second in enumerate(words):
            joined = first + second
            if i != j and joined == joined[::-1]:
                pairs.append([i, j])
    return pairs
