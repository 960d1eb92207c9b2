"""Begin with the first word and cut its end until each word begins with it.

Time: O(S). Space: O(L).
"""


def longest_common_prefix(words: list[str]) -> str:
    prefix = words[0]
    for word in words:
        length = 0
        while length < min(len(prefix), len(word)) and prefix[length] == word[length]:
            length += 1
        prefix = prefix[:length]
    return prefix
