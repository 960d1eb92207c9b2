"""You fill the table with the start going up, so the inner part is not yet known when needed."""


def longest_palindrome(text: str) -> str:
    size = len(text)
    table = [[False] * size for _ in range(size)]
    best = text[0]
    for left in range(size):
        table[left][left] = True
        for right in range(left + 1, size):
            if text[left] == text[right] and (right - left == 1 or table[left + 1][right - 1]):
                table[left][right] = True
                if right - left + 1 > len(best):
                    best = text[left : right + 1]
    return best
