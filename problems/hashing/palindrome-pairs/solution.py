"""Cut each word in every place: one part a palindrome, the other one reversed among the words.

Time: O(n * k²) for n words of k letters. Space: O(n * k).
"""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    reversed_at: dict[str, int] = {}  # reversed word -> position
    for i, word in enumerate(words):
        reversed_at[word[::-1]] = i

    pairs: list[list[int]] = []
    for i, word in enumerate(words):
        for cut in range(len(word) + 1):
            left = word[:cut]
            right = word[cut:]
            if left in reversed_at and reversed_at[left] != i and right == right[::-1]:
                pairs.append([i, reversed_at[left]])
            # Cut 0 leaves the whole word: its reverse is found above, at the other word.
            if cut > 0 and right in reversed_at and reversed_at[right] != i and left == left[::-1]:
                pairs.append([reversed_at[right], i])
    return pairs
