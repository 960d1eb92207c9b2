def total_n_queens(n):
    boards = [()]
    full = 0
    while boards:
        board = boards.pop()
        row = len(board)
        if row == n:
            full += 1
            continue
        for column in range(n):
            if all(column != c and abs(column - c) != row - r for r, c in enumerate(board)):
                boards.append((*board, column))
    return full
