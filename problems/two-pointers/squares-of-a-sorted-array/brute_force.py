"""Take the smallest square out again and again.

Time: O(n²). Space: O(n).
"""


def sorted_squares(numbers: list[int]) -> list[int]:
    squares = [number * number for number in numbers]
    result: list[int] = []
    while squares:
        smallest = min(squares)
        squares.remove(smallest)
        result.append(smallest)
    return result
