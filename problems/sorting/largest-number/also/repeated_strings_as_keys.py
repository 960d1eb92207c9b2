"""Sort by a key: each string repeated and cut to 20 digits, twice the longest number.

Time: O(n log n). Space: O(n).
"""


def largest_number(numbers: list[int]) -> str:
    pieces = [str(number) for number in numbers]
    pieces.sort(key=lambda piece: (piece * 20)[:20], reverse=True)
    return "".join(pieces) if pieces[0] != "0" else "0"
