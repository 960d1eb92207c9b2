"""You use every copy of each odd letter, but only one letter can stand in the middle."""


def longest_palindrome(letters: str) -> int:
    total = 0
    alone = 0
    for letter in set(letters):
        count = letters.count(letter)
        if count == 1:
            alone = 1
        else:
            total += count
    return total + alone
