class Solution:
    def totalNQueens(self, n: int) -> int:
        full = (1 << n) - 1
        def bt(c, l, r):
            if c == full: return 1
            free = full & ~(c | l | r)
            res = 0
            while free:
                b = free & -free
                free ^= b
                res += bt(c | b, (l | b) << 1, (r | b) >> 1)
            return res
        return bt(0, 0, 0)
