"""You build a new string for each swap, which copies all characters every time: O(n²)."""

VOWELS = set("aeiouAEIOU")


def reverse_vowels(string: str) -> str:
    left, right = 0, len(string) - 1
    while left < right:
        first, last = string[left], string[right]
        if first not in VOWELS:
            left += 1
        elif last not in VOWELS:
            right -= 1
        else:
            string = string[:left] + last + string[left + 1 : right] + first + string[right + 1 :]
            left += 1
            right -= 1
    return string
