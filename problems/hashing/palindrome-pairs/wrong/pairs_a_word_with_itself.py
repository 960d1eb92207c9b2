"""You pair a palindrome with itself, but the two positions must differ."""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    position = {word: i for i, word in enumerate(words)}
    pairs: set[tuple[int, int]] = set()
    for i, word in enumerate(words):
        for cut in range(len(word) + 1):
            left, right = word[:cut], word[cut:]
            if left == left[::-1] and right[::-1] in position:
                pairs.add((position[right[::-1]], i))
            if right == right[::-1] and left[::-1] in position:
                pairs.add((i, position[left[::-1]]))
    return [list(pair) for pair in pairs]
