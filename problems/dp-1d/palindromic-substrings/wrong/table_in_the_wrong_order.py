"""You fill the table by rising start, so the inside of a substring is read before it is known."""


def count_substrings(text: str) -> int:
    size = len(text)
    is_palindrome = [[False] * size for _ in range(size)]
    count = 0
    for left in range(size):
        for right in range(left, size):
            if text[left] == text[right] and (
                right - left < 2 or is_palindrome[left + 1][right - 1]
            ):
                is_palindrome[left][right] = True
                count += 1
    return count
