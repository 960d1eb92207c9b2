"""Compare the words column by column and stop at the first difference or end.

Time: O(S). Space: O(1).
"""


def longest_common_prefix(words: list[str]) -> str:
    first = words[0]
    for position, letter in enumerate(first):
        for word in words:
            if position == len(word) or word[position] != letter:
                return first[:position]
    return first
