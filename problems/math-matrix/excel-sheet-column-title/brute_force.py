"""Raise each letter from the left as long as the title's own number is not too large.

Time: O((number of letters)²). Space: O(number of letters).
"""

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def convert_to_title(column_number: int) -> str:
    title = "A"
    while number_of(title + "A") <= column_number:
        title += "A"
    for place in range(len(title)):
        for letter in ALPHABET:
            raised = title[:place] + letter + title[place + 1 :]
            if number_of(raised) <= column_number:
                title = raised
    return title


def number_of(title: str) -> int:
    number = 0
    for letter in title:
        number = 26 * number + ALPHABET.index(letter) + 1
    return number
