"""You count only the pairs, but one letter without a partner can stand in the middle."""


def longest_palindrome(letters: str) -> int:
    waiting: set[str] = set()
    pairs = 0
    for letter in letters:
        if letter in waiting:
            waiting.remove(letter)
            pairs += 1
        else:
            waiting.add(letter)
    return 2 * pairs
