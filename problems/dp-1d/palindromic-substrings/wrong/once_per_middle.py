"""You count one palindrome per middle, but each step of the widening is a palindrome of its own."""


def count_substrings(text: str) -> int:
    count = len(text)
    for middle in range(len(text) - 1):
        if text[middle] == text[middle + 1]:
            count += 1
        if middle > 0 and text[middle - 1] == text[middle + 1]:
            count += 1
    return count
