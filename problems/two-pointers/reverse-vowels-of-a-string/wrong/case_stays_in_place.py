"""You keep the capital letters where they were, but a letter takes its case along."""


def reverse_vowels(string: str) -> str:
    vowels = [letter for letter in string if letter in "aeiouAEIOU"]
    result = ""
    for letter in string:
        if letter not in "aeiouAEIOU":
            result += letter
            continue
        moved = vowels.pop()
        result += moved.upper() if letter.isupper() else moved.lower()
    return result
