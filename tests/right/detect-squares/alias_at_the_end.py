class SquareCounter:
    def __init__(self):
        self.rows = {}

    def add(self, point):
        x, y = point
        row = self.rows.setdefault(y, {})
        row[x] = row.get(x, 0) + 1

    def count(self, point):
        x, y = point
        here = self.rows.get(y, {})
        total = 0
        for a, k in here.items():
            if a == x: continue
            for b in (y + (a - x), y - (a - x)):
                there = self.rows.get(b, {})
                total += k * there.get(x, 0) * there.get(a, 0)
        return total

DetectSquares = SquareCounter
