class DetectSquares:

    def __init__(self):
        self.seen = defaultdict(int)
        self.pts = []

    def add(self, point: List[int]) -> None:
        self.seen[tuple(point)] += 1
        self.pts.append(point)

    def count(self, point: List[int]) -> int:
        total = 0
        px, py = point
        for x, y in self.pts:
            if abs(x - px) != abs(y - py) or x == px:
                continue
            total += self.seen[(x, py)] * self.seen[(px, y)]
        return total


# Your DetectSquares object will be instantiated and called as such:
# obj = DetectSquares()
# obj.add(point)
# param_2 = obj.count(point)
