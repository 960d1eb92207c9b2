"""Compare all pairs of positions: letters equal exactly when words are.

Time: O(n² * w) for words of w letters. Space: O(n + m).
"""


def word_pattern(pattern: str, sentence: str) -> bool:
    words = sentence.split(" ")
    if len(words) != len(pattern):
        return False
    for i in range(len(words)):
        for j in range(i):
            if (pattern[i] == pattern[j]) != (words[i] == words[j]):
                return False
    return True
