"""You look up the part itself instead of its reverse, but a palindrome mirrors it."""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    position = {word: i for i, word in enumerate(words)}
    pairs: set[tuple[int, int]] = set()
    for i, word in enumerate(words):
        for cut in range(len(word) + 1):
            left, right = word[:cut], word[cut:]
            if left == left[::-1] and position.get(right, i) != i:
                pairs.add((position[right], i))
            if right == right[::-1] and position.get(left, i) != i:
                pairs.add((i, position[left]))
    return [list(pair) for pair in pairs]
