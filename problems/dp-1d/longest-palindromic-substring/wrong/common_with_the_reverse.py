"""You take the longest part that the reversed string holds too, but it may come from elsewhere."""


def longest_palindrome(text: str) -> str:
    mirrored = text[::-1]
    for length in range(len(text), 0, -1):
        for start in range(len(text) - length + 1):
            part = text[start : start + length]
            if part in mirrored:
                return part
    return ""
