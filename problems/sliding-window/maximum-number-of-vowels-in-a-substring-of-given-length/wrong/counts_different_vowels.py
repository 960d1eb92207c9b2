"""You count how many different vowels a window has, but equal ones count each time."""


def most_vowels(string: str, k: int) -> int:
    best = 0
    for start in range(len(string) - k + 1):
        best = max(best, len(set("aeiou") & set(string[start : start + k])))
    return best
