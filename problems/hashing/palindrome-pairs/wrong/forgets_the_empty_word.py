"""You cut only inside the word, so the empty word never finds its palindromes."""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    position = {word: i for i, word in enumerate(words)}
    pairs: list[list[int]] = []
    for i, word in enumerate(words):
        if word and position.get(word[::-1], i) != i:
            pairs.append([i, position[word[::-1]]])
        for cut in range(1, len(word)):
            left, right = word[:cut], word[cut:]
            if left == left[::-1] and right[::-1] in position:
                pairs.append([position[right[::-1]], i])
            if right == right[::-1] and left[::-1] in position:
                pairs.append([i, position[left[::-1]]])
    return pairs
