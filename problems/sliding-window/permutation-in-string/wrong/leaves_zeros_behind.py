"""You leave letters with count 0 in a plain dictionary, so equal windows look different."""


def contains_permutation(word: str, text: str) -> bool:
    wanted: dict[str, int] = {}
    for letter in word:
        wanted[letter] = wanted.get(letter, 0) + 1
    window: dict[str, int] = {}
    for right, letter in enumerate(text):
        window[letter] = window.get(letter, 0) + 1
        if right >= len(word):
            window[text[right - len(word)]] -= 1
        if window == wanted:
            return True
    return False
