"""Join every two words and compare the result with its reverse.

Time: O(n² * k). Space: O(k).
"""


def palindrome_pairs(words: list[str]) -> list[list[int]]:
    pairs = []
    for i in range(len(words)):
        for j in range(len(words)):
            joined = words[i] + words[j]
            if i != j and all(joined[p] == joined[-1 - p] for p in range(len(joined))):
                pairs.append([i, j])
    return pairs
