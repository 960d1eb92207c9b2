"""You look for a palindrome inside the string, but the letters may be rearranged."""


def longest_palindrome(letters: str) -> int:
    longest = 1
    for start in range(len(letters)):
        for end in range(start + 1, len(letters) + 1):
            part = letters[start:end]
            if part == part[::-1]:
                longest = max(longest, len(part))
    return longest
