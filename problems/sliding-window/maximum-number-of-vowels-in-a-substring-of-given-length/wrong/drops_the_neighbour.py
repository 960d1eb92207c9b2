"""You let the second letter of the window out instead of the first."""

VOWELS = set("aeiou")


def most_vowels(string: str, k: int) -> int:
    vowels = 0
    for letter in string[:k]:
        if letter in VOWELS:
            vowels += 1
    best = vowels
    for right in range(k, len(string)):
        if string[right] in VOWELS:
            vowels += 1
        if string[right - k + 1] in VOWELS:
            vowels -= 1
        best = max(best, vowels)
    return best
