"""You stop while two characters are left between the pointers, and never swap these two."""

VOWELS = set("aeiouAEIOU")


def reverse_vowels(string: str) -> str:
    letters = list(string)
    left, right = 0, len(letters) - 1
    while left + 1 < right:
        if letters[left] not in VOWELS:
            left += 1
        elif letters[right] not in VOWELS:
            right -= 1
        else:
            letters[left], letters[right] = letters[right], letters[left]
            left += 1
            right -= 1
    return "".join(letters)
