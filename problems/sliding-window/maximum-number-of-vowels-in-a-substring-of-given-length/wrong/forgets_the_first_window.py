"""You compare only after the window has moved, so the first window is never counted."""

VOWELS = set("aeiou")


def most_vowels(string: str, k: int) -> int:
    vowels = 0
    for letter in string[:k]:
        if letter in VOWELS:
            vowels += 1
    best = 0
    for right in range(k, len(string)):
        if string[right] in VOWELS:
            vowels += 1
        if string[right - k] in VOWELS:
            vowels -= 1
        best = max(best, vowels)
    return best
