"""Count the vowels of each substring of k letters.

Time: O(n · k). Space: O(k).
"""


def most_vowels(string: str, k: int) -> int:
    counts: list[int] = []
    for start in range(len(string) - k + 1):
        part = string[start : start + k]
        counts.append(sum(part.count(vowel) for vowel in "aeiou"))
    return max(counts)
