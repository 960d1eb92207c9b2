class DetectSquares:
    def __init__(self):
        self.g = [[0] * 1001 for _ in range(1001)]
        self.distinct = set()

    def add(self, p):
        x, y = p
        self.g[x][y] += 1
        self.distinct.add((x, y))

    def count(self, p):
        x, y = p
        ans = 0
        for a, b in self.distinct:
            d = b - y
            if d and abs(a - x) == abs(d):
                ans += self.g[a][b] * self.g[a][y] * self.g[x][b]
        return ans
