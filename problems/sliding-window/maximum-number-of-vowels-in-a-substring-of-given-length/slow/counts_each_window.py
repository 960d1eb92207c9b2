"""You count each window from scratch: O(n · k)."""


def most_vowels(string: str, k: int) -> int:
    best = 0
    for start in range(len(string) - k + 1):
        vowels = 0
        for place in range(start, start + k):
            if string[place] in "aeiou":
                vowels += 1
        best = max(best, vowels)
    return best
