"""Insertion sort with the pair rule, without cmp_to_key.

Time: O(n²). Space: O(n).
"""


def largest_number(numbers: list[int]) -> str:
    pieces: list[str] = []
    for number in numbers:
        piece = str(number)
        place = len(pieces)
        while place > 0 and piece + pieces[place - 1] > pieces[place - 1] + piece:
            place -= 1
        pieces.insert(place, piece)
    joined = "".join(pieces)
    return "0" if joined[0] == "0" else joined
