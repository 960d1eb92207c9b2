"""You allow the empty part on both sides, so words of equal length are listed twice."""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    position = {word: i for i, word in enumerate(words)}
    pairs: list[list[int]] = []
    for i, word in enumerate(words):
        for cut in range(len(word) + 1):
            left, right = word[:cut], word[cut:]
            if left == left[::-1] and position.get(right[::-1], i) != i:
                pairs.append([position[right[::-1]], i])
            if right == right[::-1] and position.get(left[::-1], i) != i:
                pairs.append([i, position[left[::-1]]])
    return pairs
