"""Keep the number of rolls of each square in a dictionary, which is the visited set as well.

Time: O(n²). Space: O(n²).
"""

from collections import deque


def snakes_and_ladders(board: list[list[int]]) -> int:
    n = len(board)
    rolls = {1: 0}
    waiting = deque([1])
    while waiting:
        square = waiting.popleft()
        for rolled in range(square + 1, min(square + 6, n * n) + 1):
            row, column = divmod(rolled - 1, n)
            jump = board[~row][column if row % 2 == 0 else ~column]
            landed = rolled if jump == -1 else jump
            if landed not in rolls:
                rolls[landed] = rolls[square] + 1
                waiting.append(landed)
    return rolls.get(n * n, -1)
