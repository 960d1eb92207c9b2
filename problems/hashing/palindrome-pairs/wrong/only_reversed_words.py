"""You look only for the reverse of the whole word, but the partner may be shorter."""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    position = {word: i for i, word in enumerate(words)}
    pairs: list[list[int]] = []
    for i, word in enumerate(words):
        if position.get(word[::-1], i) != i:
            pairs.append([i, position[word[::-1]]])
    return pairs
