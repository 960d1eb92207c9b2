class NumMatrix:
    def __init__(self, matrix):
        self.m, self.n = len(matrix), len(matrix[0])
        self.t = [[0] * (self.n + 1) for _ in range(self.m + 1)]
        for i in range(self.m):
            for j in range(self.n):
                self.add(i + 1, j + 1, matrix[i][j])
    def add(self, i, j, v):
        while i <= self.m:
            k = j
            while k <= self.n:
                self.t[i][k] += v
                k += k & -k
            i += i & -i
    def q(self, i, j):
        s = 0
        while i:
            k = j
            while k:
                s += self.t[i][k]
                k -= k & -k
            i -= i & -i
        return s
    def sumRegion(self, r1, c1, r2, c2):
        return self.q(r2 + 1, c2 + 1) - self.q(r1, c2 + 1) - self.q(r2 + 1, c1) + self.q(r1, c1)
