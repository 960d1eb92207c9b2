"""Write the board into one list first, then work off the rolls round by round.

Time: O(n²). Space: O(n²).
"""


def snakes_and_ladders(board: list[list[int]]) -> int:
    squares = [-1]
    to_the_right = True
    for line in reversed(board):
        squares.extend(line if to_the_right else reversed(line))
        to_the_right = not to_the_right
    last = len(squares) - 1
    seen = [False] * (last + 1)
    seen[1] = True
    newest = [1]
    rolls = 0
    while newest:
        rolls += 1
        following = []
        for square in newest:
            for rolled in range(square + 1, min(square + 6, last) + 1):
                landed = rolled if squares[rolled] == -1 else squares[rolled]
                if landed == last:
                    return rolls
                if not seen[landed]:
                    seen[landed] = True
                    following.append(landed)
        newest = following
    return -1
