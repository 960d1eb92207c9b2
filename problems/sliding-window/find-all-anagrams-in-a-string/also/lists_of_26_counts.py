"""Slide a list of 26 counts and compare it with that of the word.

Time: O(a * n). Space: O(a).
"""


def starts_of_anagrams(text: str, word: str) -> list[int]:
    if len(word) > len(text):
        return []
    wanted = [0] * 26
    window = [0] * 26
    for i in range(len(word)):
        wanted[ord(word[i]) - ord("a")] += 1
        window[ord(text[i]) - ord("a")] += 1
    starts = [0] if window == wanted else []
    for right in range(len(word), len(text)):
        window[ord(text[right]) - ord("a")] += 1
        window[ord(text[right - len(word)]) - ord("a")] -= 1
        if window == wanted:
            starts.append(right - len(word) + 1)
    return starts
