"""For each vowel, count those before it and look for the one with as many behind it.

Time: O(n²). Space: O(n).
"""


def is_vowel(letter: str) -> bool:
    return letter.lower() in ("a", "e", "i", "o", "u")


def reverse_vowels(string: str) -> str:
    result = ""
    for place, letter in enumerate(string):
        if not is_vowel(letter):
            result += letter
            continue
        before = sum(is_vowel(other) for other in string[:place])
        for partner, candidate in enumerate(string):
            behind = sum(is_vowel(other) for other in string[partner + 1 :])
            if is_vowel(candidate) and behind == before:
                result += candidate
    return result
