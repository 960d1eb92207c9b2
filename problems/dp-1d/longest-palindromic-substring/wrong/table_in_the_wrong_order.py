"""You fill the table by rising start, so the inside of a substring is read before it is known."""


def longest_palindrome(text: str) -> str:
    size = len(text)
    is_palindrome = [[False] * size for _ in range(size)]
    longest = ""
    for left in range(size):
        for right in range(left, size):
            if text[left] == text[right] and (
                right - left < 3 or is_palindrome[left + 1][right - 1]
            ):
                is_palindrome[left][right] = True
                if right - left + 1 > len(longest):
                    longest = text[left : right + 1]
    return longest
