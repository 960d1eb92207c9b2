"""Sort every substring that is as long as the word.

Time: O(n * m log m). Space: O(m).
"""


def starts_of_anagrams(text: str, word: str) -> list[int]:
    wanted = sorted(word)
    starts = range(len(text) - len(word) + 1)
    return [start for start in starts if sorted(text[start : start + len(word)]) == wanted]
