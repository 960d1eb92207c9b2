"""Ask an iterator for each letter: what it has passed is gone.

Time: O(n). Space: O(1).
"""


def is_subsequence(word: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in word)
