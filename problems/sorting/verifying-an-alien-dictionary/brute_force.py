"""Sort the words by the positions of their letters in the alphabet and compare with the list.

Time: O(n log w). Space: O(n).
"""


def is_alien_sorted(words: list[str], order: str) -> bool:
    return words == sorted(words, key=lambda word: [order.index(letter) for letter in word])
