"""Cut each word everywhere and let a set of tuples drop the pairs that are found twice.

Time: O(n * k²). Space: O(n * k).
"""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    position = {word: i for i, word in enumerate(words)}
    pairs: set[tuple[int, int]] = set()
    for i, word in enumerate(words):
        for cut in range(len(word) + 1):
            left, right = word[:cut], word[cut:]
            if left == left[::-1]:
                j = position.get(right[::-1], i)
                if j != i:
                    pairs.add((j, i))
            if right == right[::-1]:
                j = position.get(left[::-1], i)
                if j != i:
                    pairs.add((i, j))
    return [list(pair) for pair in pairs]
