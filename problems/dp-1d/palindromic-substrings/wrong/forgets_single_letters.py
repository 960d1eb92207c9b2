"""You begin to widen one letter away from the middle, but a single letter is a palindrome, too."""


def count_substrings(text: str) -> int:
    count = 0
    for middle in range(len(text)):
        for left, right in ((middle - 1, middle + 1), (middle, middle + 1)):
            while left >= 0 and right < len(text) and text[left] == text[right]:
                count += 1
                left -= 1
                right += 1
    return count
