"""Search the length of the prefix by halving.

Time: O(S log L). Space: O(L).
"""


def longest_common_prefix(words: list[str]) -> str:
    low, high = 0, min(len(word) for word in words)
    while low < high:
        middle = (low + high + 1) // 2
        prefix = words[0][:middle]
        if all(word.startswith(prefix) for word in words):
            low = middle
        else:
            high = middle - 1
    return words[0][:low]
