"""You move on by k letters, but a substring may start anywhere."""


def most_vowels(string: str, k: int) -> int:
    best = 0
    for start in range(0, len(string) - k + 1, k):
        part = string[start : start + k]
        best = max(best, sum(letter in "aeiou" for letter in part))
    return best
