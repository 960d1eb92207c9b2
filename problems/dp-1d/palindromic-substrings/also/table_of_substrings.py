"""Mark which substrings are palindromes, from the last start to the first: O(n^2) time."""


def count_substrings(text: str) -> int:
    count = 0
    inner: list[bool] = []
    for start in range(len(text) - 1, -1, -1):
        here = [True, *(letter == text[start] for letter in text[start + 1 :])]
        for length in range(2, len(here)):
            here[length] = here[length] and inner[length - 2]
        count += sum(here)
        inner = here
    return count
