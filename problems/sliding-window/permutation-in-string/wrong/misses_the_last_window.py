"""You compare before you take the new letter in, so the last window is never compared."""

from collections import Counter


def contains_permutation(word: str, text: str) -> bool:
    wanted = Counter(word)
    window = Counter(text[: len(word)])
    for right in range(len(word), len(text)):
        if window == wanted:
            return True
        window[text[right]] += 1
        window[text[right - len(word)]] -= 1
    return False
