"""You look for the longest run of vowels, but consonants may lie between them."""


def most_vowels(string: str, k: int) -> int:
    best = run = 0
    for letter in string:
        run = run + 1 if letter in "aeiou" else 0
        best = max(best, run)
    return min(best, k)
