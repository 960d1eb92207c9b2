"""You reverse the whole string, but everything that is no vowel stays in its place."""


def reverse_vowels(string: str) -> str:
    return string[::-1]
