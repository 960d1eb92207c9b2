"""Match each letter of the word at its first place behind the last match.

Time: O(n). Space: O(1).
"""


def is_subsequence(word: str, text: str) -> bool:
    matched = 0
    for letter in text:
        if matched < len(word) and letter == word[matched]:
            matched += 1
    return matched == len(word)
