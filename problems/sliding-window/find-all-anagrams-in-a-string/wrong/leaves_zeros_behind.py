"""You leave letters with count 0 in a plain dictionary, so equal windows compare as different."""


def starts_of_anagrams(text: str, word: str) -> list[int]:
    wanted: dict[str, int] = {}
    for letter in word:
        wanted[letter] = wanted.get(letter, 0) + 1
    window: dict[str, int] = {}
    starts: list[int] = []
    for right, letter in enumerate(text):
        window[letter] = window.get(letter, 0) + 1
        if right >= len(word):
            window[text[right - len(word)]] -= 1
        if window == wanted:
            starts.append(right - len(word) + 1)
    return starts
