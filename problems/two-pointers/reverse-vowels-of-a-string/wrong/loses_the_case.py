"""You turn everything into small letters to compare, and return the small letters."""

VOWELS = set("aeiou")


def reverse_vowels(string: str) -> str:
    letters = list(string.lower())
    left, right = 0, len(letters) - 1
    while left < right:
        if letters[left] not in VOWELS:
            left += 1
        elif letters[right] not in VOWELS:
            right -= 1
        else:
            letters[left], letters[right] = letters[right], letters[left]
            left += 1
            right -= 1
    return "".join(letters)
