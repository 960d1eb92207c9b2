"""Write the squares into one row, then improve the number of rolls until nothing changes.

Time: O(n⁴). Space: O(n²).
"""


def snakes_and_ladders(board: list[list[int]]) -> int:
    squares = [0]
    for index, line in enumerate(reversed(board)):
        squares += line if index % 2 == 0 else line[::-1]
    count = len(squares) - 1
    far = count + 1
    rolls = [far] * (count + 1)
    rolls[1] = 0
    changed = True
    while changed:
        changed = False
        for square in range(1, count):
            for die in (1, 2, 3, 4, 5, 6):
                if square + die <= count:
                    jump = squares[square + die]
                    landed = square + die if jump == -1 else jump
                    if rolls[square] + 1 < rolls[landed]:
                        rolls[landed] = rolls[square] + 1
                        changed = True
    return rolls[count] if rolls[count] < far else -1
