def solveSudoku(board):
    full = (1 << 9) - 1
    R, C, B = [0]*9, [0]*9, [0]*9
    todo = set()
    for i in range(9):
        for j in range(9):
            if board[i][j] != '.':
                b = 1 << (int(board[i][j]) - 1)
                R[i] |= b; C[j] |= b; B[i//3*3+j//3] |= b
            else: todo.add((i, j))
    def go():
        if not todo: return True
        i, j = min(todo, key=lambda p: bin(full & ~(R[p[0]] | C[p[1]] | B[p[0]//3*3+p[1]//3])).count('1'))
        todo.remove((i, j))
        free = full & ~(R[i] | C[j] | B[i//3*3+j//3])
        while free:
            b = free & -free
            free ^= b
            R[i] ^= b; C[j] ^= b; B[i//3*3+j//3] ^= b
            board[i][j] = str(b.bit_length())
            if go(): return True
            R[i] ^= b; C[j] ^= b; B[i//3*3+j//3] ^= b
        board[i][j] = '.'
        todo.add((i, j))
        return False
    go()
