"""You compare before the old letter is out, so a full window always has one letter too many."""

from collections import Counter


def starts_of_anagrams(text: str, word: str) -> list[int]:
    wanted = Counter(word)
    window: Counter[str] = Counter()
    starts: list[int] = []
    for right, letter in enumerate(text):
        window[letter] += 1
        if window == wanted:
            starts.append(right - len(word) + 1)
        if right >= len(word):
            window[text[right - len(word)]] -= 1
    return starts
