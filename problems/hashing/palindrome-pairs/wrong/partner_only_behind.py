"""You look only for partners behind the longer word, but they may also stand in front of it."""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    position = {word: i for i, word in enumerate(words)}
    pairs: list[list[int]] = []
    for i, word in enumerate(words):
        for cut in range(len(word) + 1):
            left, right = word[:cut], word[cut:]
            if right == right[::-1] and position.get(left[::-1], i) != i:
                pairs.append([i, position[left[::-1]]])
    return pairs
