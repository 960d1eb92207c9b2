class Solution:
    def maximalSquare(self, matrix: List[List[str]]) -> int:
        rows = [int(''.join(r), 2) for r in matrix]
        side = 0
        cur = rows
        while any(cur):
            side += 1
            cur = [(a & b) & ((a & b) >> 1) for a, b in zip(cur, cur[1:])]
        return side * side
