"""You look for the next vowel without asking whether the pointers have met."""

VOWELS = set("aeiouAEIOU")


def reverse_vowels(string: str) -> str:
    letters = list(string)
    left, right = 0, len(letters) - 1
    while left < right:
        while letters[left] not in VOWELS:
            left += 1
        while letters[right] not in VOWELS:
            right -= 1
        letters[left], letters[right] = letters[right], letters[left]
        left += 1
        right -= 1
    return "".join(letters)
