"""Try each prefix of the first word on all words, the longest first.

Time: O(L · S) for a first word of L letters. Space: O(L).
"""


def longest_common_prefix(words: list[str]) -> str:
    for length in range(len(words[0]), 0, -1):
        prefix = words[0][:length]
        if all(word.startswith(prefix) for word in words):
            return prefix
    return ""
