class Found(Exception):
    pass

class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        def walk(i, j, k):
            if k == len(word):
                raise Found
            if not (0 <= i < len(board) and 0 <= j < len(board[0])) or board[i][j] != word[k]:
                return
            board[i][j] = None
            walk(i + 1, j, k + 1); walk(i - 1, j, k + 1); walk(i, j + 1, k + 1); walk(i, j - 1, k + 1)
            board[i][j] = word[k]
        try:
            for i in range(len(board)):
                for j in range(len(board[0])):
                    walk(i, j, 0)
        except Found:
            return True
        return False
