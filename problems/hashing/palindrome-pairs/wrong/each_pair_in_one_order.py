"""You test each two words in one order only, but the other order is a pair of its own."""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    pairs: list[list[int]] = []
    for i in range(len(words)):
        for j in range(i + 1, len(words)):
            if words[i] + words[j] == (words[i] + words[j])[::-1]:
                pairs.append([i, j])
    return pairs
