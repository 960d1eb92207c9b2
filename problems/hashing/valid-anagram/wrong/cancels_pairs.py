"""You combine the letters with XOR, in which two equal letters of one string cancel."""


def is_anagram(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    combined = 0
    for character in first + second:
        combined ^= ord(character)
    return combined == 0
