"""You widen around letters only, so a palindrome of even length, like "noon", is never found."""


def longest_palindrome(text: str) -> str:
    longest = ""
    for middle in range(len(text)):
        left = right = middle
        while left >= 0 and right < len(text) and text[left] == text[right]:
            left -= 1
            right += 1
        longest = max(longest, text[left + 1 : right], key=len)
    return longest
