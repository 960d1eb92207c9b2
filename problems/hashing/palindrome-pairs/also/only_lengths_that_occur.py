"""Try only those cuts whose part has a length that occurs among the words.

Time: O(n * k²) at worst. Space: O(n * k).
"""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    position = {word: i for i, word in enumerate(words)}
    lengths = sorted({len(word) for word in words})
    pairs: list[list[int]] = []
    for i, word in enumerate(words):
        mirror = word[::-1]
        n = len(word)
        if position.get(mirror, i) != i:
            pairs.append([i, position[mirror]])
        for length in lengths:
            if length >= n:
                break
            if mirror[: n - length] == word[length:]:
                other = position.get(mirror[n - length :])
                if other is not None:
                    pairs.append([i, other])
            if word[: n - length] == mirror[length:]:
                other = position.get(mirror[:length])
                if other is not None:
                    pairs.append([other, i])
    return pairs
