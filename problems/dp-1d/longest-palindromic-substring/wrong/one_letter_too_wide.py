"""You cut where the widening stopped, but the letters there already differ: one too far out."""


def longest_palindrome(text: str) -> str:
    longest = ""
    for middle in range(len(text)):
        for end in (middle, middle + 1):
            left, right = middle, end
            while left >= 0 and right < len(text) and text[left] == text[right]:
                left -= 1
                right += 1
            longest = max(longest, text[max(left, 0) : right + 1], key=len)
    return longest
