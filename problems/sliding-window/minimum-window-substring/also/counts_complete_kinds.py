"""Count the kinds of letters that the window has enough of, and compare with the kinds needed.

Time: O(n + m). Space: O(k) for k different letters.
"""

from collections import Counter


def min_window(text: str, letters: str) -> str:
    wanted = Counter(letters)
    window: Counter[str] = Counter()
    have, need = 0, len(wanted)
    left = start = 0
    length = len(text) + 1
    for right, letter in enumerate(text):
        window[letter] += 1
        if letter in wanted and window[letter] == wanted[letter]:
            have += 1
        while have == need:
            if right - left + 1 < length:
                start, length = left, right - left + 1
            leaving = text[left]
            if leaving in wanted and window[leaving] == wanted[leaving]:
                have -= 1
            window[leaving] -= 1
            left += 1
    return text[start : start + length] if length <= len(text) else ""
