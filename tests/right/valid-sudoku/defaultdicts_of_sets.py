class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        by_row = collections.defaultdict(set)
        by_col = collections.defaultdict(set)
        by_box = collections.defaultdict(set)
        for i in range(9):
            for j in range(9):
                v = board[i][j]
                if v == ".":
                    continue
                if v in by_row[i] or v in by_col[j] or v in by_box[i // 3, j // 3]:
                    return False
                by_row[i].add(v)
                by_col[j].add(v)
                by_box[i // 3, j // 3].add(v)
        return True
